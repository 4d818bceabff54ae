package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card for those who take quinine, with its first day and without. */
final class QuinineCardTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "true, LIGHT, 15, ENGLISH",
        "false, LIGHT, 30, DANISH",
        "false, NIGHT, 30, ENGLISH",
        "true, NIGHT, 15, DANISH"
    })
    void itLeadsToItsPageAndToTheMissingDay(
            boolean dated, Theme theme, double px, Language language) {
        Medicine quinine =
                new Medicine(
                        null,
                        null,
                        MedicineClass.QUININE,
                        dated ? GuidanceDiary.TONIGHT.minusDays(40) : null,
                        null);
        try (SqliteDiaryStore store =
                SqliteDiaryStore.open(folder.resolve("diary.cramps"), GuidanceDiary.CLOCK)) {
            store.apply(GuidanceDiary.frequent());
            store.apply(
                    Change.of(
                            new PutProfile(
                                    new Profile(
                                            null,
                                            1957,
                                            null,
                                            Pregnancy.NO,
                                            List.of(),
                                            List.of(quinine),
                                            null))));
            RoomHarness harness = new RoomHarness(store, GuidanceDiary.CLOCK, language);
            Settings settings = new Settings(Preferences.DEFAULT);
            RoomWindow window =
                    RoomWindow.open(
                            harness.messages,
                            Room.GUIDANCE,
                            () -> GuidanceRoom.of(harness, settings, folder.resolve("page.pdf")),
                            theme,
                            px,
                            1280,
                            800);
            window.scrollTo(window.node("guidance-quinine"));
            window.picture(
                    "guidance-quinine-"
                            + (dated ? "dated-" : "undated-")
                            + theme.name().toLowerCase(Locale.ROOT)
                            + "-"
                            + language.code());
            assertThat(CutOff.under(window.node("guidance-quinine"))).isEmpty();
            window.click("guidance-quinine-page");
            assertThat(harness.went).containsExactly("quinine");
            assertThat(window.has("guidance-quinine-enter")).isNotEqualTo(dated);
            if (!dated) {
                window.click("guidance-quinine-enter");
                assertThat(harness.went).containsExactly("quinine", Room.SETTINGS);
            }
            window.close();
        }
    }
}
