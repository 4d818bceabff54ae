package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Symptom;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The comparison with published advice is switched off as a whole, and on again with one press;
 * what was written, and the numbers to ring, stay.
 */
final class ComparisonOffTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 3, 4);

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), TONIGHT.atTime(20, 12));

    @TempDir private Path folder;

    /** A sign of today, and cramps in each of the last five nights. */
    private static Change diary() {
        List<Edit> edits = new ArrayList<>();
        edits.add(
                new Edit.PutNight(
                        NightBuilder.of(Night.empty(TONIGHT))
                                .symptoms(List.of(Symptom.WEAKNESS))
                                .build()));
        for (int ago = 1; ago <= 5; ago++) {
            edits.add(
                    new Edit.PutCramp(
                            CrampBuilder.inNight("c" + ago, TONIGHT.minusDays(ago))
                                    .durationSeconds(120)
                                    .severity(5)
                                    .build()));
        }
        return new Change(edits);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, The comparison with published advice is switched off",
        "DANISH, Sammenligningen med offentliggjorte råd er slået fra"
    })
    void nothingIsComparedUntilItIsSwitchedOnAgain(Language language, String off) {
        Path file = folder.resolve("diary.cramps");
        try (SqliteDiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(diary());
        }
        String name = "comparison-off-" + language.code();
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("advice-bar-heading");
            window.await("tonight-answer");
            window.go(Room.SETTINGS);
            window.click("settings-compares");
            Awaitility.await().until(() -> !window.shown("advice-bar-heading"));
            window.picture(name + "-settings");
            window.go(Room.TONIGHT);
            assertThat(window.shown("tonight-answer")).isFalse();
            window.click("tonight-more");
            window.await("tonight-more-number");
            assertThat(((ToggleButton) window.await("tonight-more-weakness")).isSelected())
                    .isTrue();
            window.click("tonight-more-close");
            window.go(Room.GUIDANCE);
            window.awaitText("guidance-level", off);
            assertThat(window.text("guidance-advice")).contains("112");
            assertThat(window.shown("guidance-cannot-tell")).isFalse();
            assertThat(window.shown("guidance-not-reported")).isFalse();
            assertThat(window.shown("guidance-others")).isFalse();
            window.await("sign-weakness-seen");
            window.picture(name + "-guidance");
            window.click("guidance-visit");
            assertThat(((CheckBox) window.await("guidance-visit-G05")).isSelected()).isFalse();
            window.click("guidance-visit-cancel");
            window.click("guidance-switch-on");
            window.await("guidance-G05");
            window.await("guidance-others");
            window.await("advice-bar-heading");
            window.go(Room.SETTINGS);
            assertThat(((CheckBox) window.await("settings-compares")).isSelected()).isTrue();
        }
    }
}
