package org.crampdiary.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.TextInputControl;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;

/**
 * Opens every form of a diary, says what stands in its field, and types into it what it was given:
 * the program of {@link KilledWindowTest}, which has to end it.
 */
final class TypingWindow {

    static final String FOUND = "found:";
    static final String TYPED = "typed";

    private TypingWindow() {}

    /** A morning after a cramp that is to be finished. */
    static SettableClock clock() {
        return new SettableClock(
                ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 8, 0));
    }

    static Path diary(Path folder) {
        return folder.resolve("diary.cramps");
    }

    static void begin(Path folder) {
        try (SqliteDiaryStore store = SqliteDiaryStore.open(diary(folder), clock())) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("c1", LocalDate.of(2026, 3, 3))
                                            .durationSeconds(60)
                                            .build()),
                            new MarkToFinish("c1", true)));
        }
    }

    /** Takes the folder of the diary and the settings, and what to type before the form's name. */
    @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"}) // which the test reads
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        try {
            ProgramWindow window =
                    new ProgramWindow(diary(folder), folder, Language.ENGLISH, clock());
            for (TypedForm form : TypedForm.values()) {
                TextInputControl input = (TextInputControl) window.await(form.open(window));
                System.out.println(FOUND + input.getText());
                window.robot.interact(() -> input.appendText(args[1] + form));
            }
            System.out.println(TYPED);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the window would keep it running
        }
    }
}
