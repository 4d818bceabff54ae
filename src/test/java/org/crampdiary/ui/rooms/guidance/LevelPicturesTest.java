package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Region;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room at each of its five levels: the answer first, in words. */
final class LevelPicturesTest {

    private static final Profile PROFILE =
            new Profile(null, 1957, null, Pregnancy.NO, List.of(), List.of(), null);

    @TempDir private Path folder;

    /** Six weeks recorded and asked, with {@code cramps} cramp nights among the last and a sign. */
    private static Change diary(int cramps, List<Symptom> tonight) {
        List<Edit> edits = new ArrayList<>(List.of(new PutProfile(PROFILE)));
        NightRange.ending(GuidanceDiary.TONIGHT, 60)
                .nights()
                .forEach(night -> {
                    int ago = (int) night.datesUntil(GuidanceDiary.TONIGHT).count();
                    boolean cramp = ago % 2 == 1 && ago / 2 < cramps;
                    edits.add(
                            new PutNight(
                                    NightBuilder.of(Night.empty(night))
                                            .status(cramp ? null : NightStatus.NONE)
                                            .symptoms(ago == 0 ? tonight : List.of())
                                            .build()));
                    if (cramp) {
                        edits.add(
                                new PutCramp(
                                        CrampBuilder.inNight("c" + ago, night)
                                                .durationSeconds(120)
                                                .severity(5)
                                                .build()));
                    }
                });
        return new Change(edits);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '', ENGLISH, Nothing you recorded matches",
        "0, 0, '', DANISH, Intet",
        "1, 3, '', ENGLISH, Mention it",
        "1, 3, '', DANISH, Nævn",
        "2, 5, '', ENGLISH, Book an appointment",
        "2, 5, '', DANISH, Bestil",
        "3, 2, WEAKNESS, ENGLISH, 1813",
        "3, 2, WEAKNESS, DANISH, 1813",
        "4, 2, CHEST_PAIN, ENGLISH, 112",
        "4, 2, CHEST_PAIN, DANISH, 112",
    })
    void theAnswerComesFirst(int level, int cramps, String sign, Language language, String words) {
        List<Symptom> signs = sign.isEmpty() ? List.of() : List.of(Symptom.valueOf(sign));
        try (SqliteDiaryStore store =
                SqliteDiaryStore.open(folder.resolve("diary.cramps"), GuidanceDiary.CLOCK)) {
            store.apply(diary(cramps, signs));
            assertThat(Guidance.check(store.current(), GuidanceDiary.TONIGHT).level().number())
                    .isEqualTo(level);
            RoomHarness harness = new RoomHarness(store, GuidanceDiary.CLOCK, language);
            RoomWindow window =
                    RoomWindow.open(
                            new Messages(language),
                            Room.GUIDANCE,
                            () -> view(harness),
                            Theme.LIGHT,
                            15,
                            1280,
                            800);
            assertThat(window.<Labeled>node("guidance-level").getText()).contains(words);
            window.picture("guidance-level-" + level + "-" + language.code());
            assertThat(CutOff.under(window.node("guidance"))).isEmpty();
            window.close();
        }
    }

    private GuidanceView view(RoomHarness harness) {
        return GuidanceRoom.of(
                harness,
                new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL))),
                folder.resolve("page.pdf"));
    }
}
