package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A press in the instant in which a bar appears does not hit it. */
final class FirstMomentTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final VBox bar = new VBox();

    private void after() {
        waiting.remove().run();
    }

    @Test
    void whatAppearsIsPressedOnlyAfterAMoment() {
        FirstMoment.guard(bar, waiting::add);
        bar.getChildren().setAll(new Region());
        assertThat(bar.isMouseTransparent()).isTrue();
        after();
        assertThat(bar.isMouseTransparent()).isFalse();
    }

    @Test
    void whatTakesItsPlaceHasAMomentOfItsOwn() {
        FirstMoment.guard(bar, waiting::add);
        bar.getChildren().setAll(new Region());
        bar.getChildren().clear();
        bar.getChildren().setAll(new Region());
        after();
        assertThat(bar.isMouseTransparent()).as("the moment of the first is over").isTrue();
        after();
        assertThat(bar.isMouseTransparent()).isFalse();
        assertThat(waiting).isEmpty();
    }
}
