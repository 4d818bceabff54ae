package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Em;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SideBarTest {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void largeTextPutsTheNamesBelowTheIconsAndSmallTextBesideThem() {
        robot.interact(() -> {
            SideBar bar = new SideBar(new Messages(Language.ENGLISH), "", _ -> {});
            Scene scene = new Scene(bar, 1024, 700);
            for (int px : new int[] {15, 30, 15, 30}) {
                Em.set(scene, px);
                assertThat(bar.getPseudoClassStates().contains(COMPACT))
                        .as("%d px", px)
                        .isEqualTo(px == 30);
            }
        });
    }
}
