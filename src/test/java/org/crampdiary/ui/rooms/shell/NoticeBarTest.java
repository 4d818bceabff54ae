package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.Kind;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What failed is said until it is closed or tried again, whatever is said meanwhile. */
final class NoticeBarTest {

    private final List<String> tried = new ArrayList<>();
    private NoticeBar bar;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        bar = new NoticeBar(new Messages(Language.ENGLISH));
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    private void failed(String text) {
        onFx(() -> bar.failed(text, new NoticeAction("Try again", () -> tried.add(text))));
    }

    private void press(String id) {
        onFx(() -> ((Button) bar.lookup("#" + id)).fire());
    }

    private String shown() {
        Label label = (Label) bar.lookup("#notice-text");
        return label == null ? "" : label.getText();
    }

    @Test
    void whatIsToldStaysAndComesBackAndIsNoFailure() {
        onFx(() -> bar.told("put back"));
        assertThat(bar.lookup(".failure")).isNull();
        onFx(() -> bar.done("saved"));
        press("notice-close");
        assertThat(shown()).isEqualTo("put back");
        Unseen other = new Unseen();
        onFx(() -> bar.tellUnseen(other));
        assertThat(other.said).containsExactly("put back TOLD");
    }

    /** Elsewhere it cannot be tried again, and nothing waits for it. */
    @Test
    void whatIsNotSavedIsHeldOnceAndNotElsewhere() {
        onFx(() -> bar.show("not saved", new NoticeAction("Try again", () -> {}), Kind.UNSAVED));
        onFx(() -> bar.told("put back"));
        Unseen other = new Unseen();
        onFx(() -> bar.tellUnseen(other));
        assertThat(other.said).containsExactly("not saved FAILED", "put back TOLD");
        assertThat(holds()).isTrue();
        assertThat(shown()).startsWith("not saved · The window stays open");
        assertThat(bar.lookup("#notice-action")).isNotNull();
        assertThat(holds()).as("it was said").isFalse();
        press("notice-close");
        assertThat(shown()).isEqualTo("put back");
        assertThat(holds()).as("it was given up").isFalse();
    }

    private boolean holds() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, bar::holdUnsaved);
    }

    private static final class Unseen implements Notices {

        private final List<String> said = new ArrayList<>();

        @Override
        public void show(String text, @Nullable NoticeAction action, Kind kind) {
            said.add(text + " " + kind);
        }
    }

    @Test
    void aFailureComesBackAfterAnotherOne() {
        failed("first");
        failed("second");
        assertThat(shown()).isEqualTo("second");
        press("notice-close");
        assertThat(shown()).isEqualTo("first");
        press("notice-action");
        assertThat(tried).containsExactly("first");
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFailureComesBackAfterWhatWasDoneMeanwhile() {
        failed("first");
        SimpleBooleanProperty offered = new SimpleBooleanProperty(true);
        onFx(() -> bar.done("saved", new NoticeAction("Undo", () -> {}, offered)));
        assertThat(shown()).isEqualTo("saved");
        onFx(() -> offered.set(false));
        assertThat(shown()).isEqualTo("first");
    }

    @Test
    void theSameFailureIsSaidOnce() {
        failed("first");
        failed("first");
        press("notice-close");
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatWasDoneDoesNotComeBack() {
        onFx(() -> bar.done("saved"));
        failed("first");
        press("notice-close");
        assertThat(shown()).isEmpty();
    }

    @Test
    void theWayBackStaysBesideWhatIsSaidMeanwhile() {
        SimpleBooleanProperty offered = new SimpleBooleanProperty(true);
        onFx(() -> bar.done("saved", new NoticeAction("Undo", () -> tried.add("undo"), offered)));
        onFx(() -> bar.done("nothing new"));
        onFx(() -> bar.done("nothing new"));
        assertThat(shown()).isEqualTo("saved · nothing new");
        press("notice-action");
        assertThat(tried).containsExactly("undo");
        assertThat(shown()).isEmpty();
        onFx(() -> bar.done("saved", new NoticeAction("Undo", () -> {}, offered)));
        onFx(() -> bar.done("deleted", new NoticeAction("Undo", () -> {}, offered)));
        assertThat(shown()).isEqualTo("deleted");
        onFx(() -> offered.set(false));
        assertThat(shown()).isEmpty();
    }
}
