package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Edit.RemoveExperiment;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Edit.RemoveVisit;
import org.junit.jupiter.api.Test;

/** Snapshots, and the changes that lead from one to the next. */
final class DiaryTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.parse("2026-03-04T08:00:00.123456Z");

    private static Cramp cramp(String id, LocalDate night) {
        return CrampBuilder.inNight(id, night).build();
    }

    private static Night none(LocalDate night) {
        return new NightBuilder(night).status(NightStatus.NONE).build();
    }

    private static Diary with(Edit... edits) {
        return Diary.EMPTY.apply(Change.of(edits));
    }

    private static Diary undone(Diary before, Change change) {
        Change complete = change.completedFor(before);
        return before.apply(complete).apply(complete.inverse(before, NOW));
    }

    @Test
    void statusComesFromCrampsFirst() {
        Diary diary =
                with(
                        new PutNight(none(NIGHT)),
                        new PutCramp(cramp("a", NIGHT.plusDays(1))),
                        new PutNight(Night.empty(NIGHT.plusDays(2))));
        assertThat(diary.status(NIGHT)).isEqualTo(NightStatus.NONE);
        assertThat(diary.status(NIGHT.plusDays(1))).isEqualTo(NightStatus.CRAMPS);
        assertThat(diary.status(NIGHT.plusDays(2))).isNull();
        assertThat(diary.status(NIGHT.plusDays(3))).isNull();
    }

    @Test
    void crampsStandByNightThenStartThenId() {
        OffsetDateTime three = OffsetDateTime.parse("2026-03-04T03:00:00+01:00");
        Diary diary =
                with(
                        new PutCramp(cramp("z", NIGHT)),
                        new PutCramp(cramp("y", NIGHT)),
                        new PutCramp(
                                CrampBuilder.startingAt("x", three.plusHours(1), null).build()),
                        new PutCramp(CrampBuilder.startingAt("w", three, null).build()),
                        new PutCramp(cramp("v", NIGHT.minusDays(1))));
        assertThat(diary.cramps()).extracting(Cramp::id).containsExactly("v", "w", "x", "y", "z");
        assertThat(diary.cramps(NIGHT)).hasSize(4);
        assertThat(diary.cramps(NightRange.ending(NIGHT, 2))).hasSize(5);
        assertThat(diary.cramps(NightRange.ending(NIGHT.minusDays(2), 9))).isEmpty();
    }

    @Test
    void theTrashIsKeptApart() {
        Cramp trashed = CrampBuilder.of(cramp("a", NIGHT)).deletedAt(NOW).build();
        Diary diary = with(new PutCramp(trashed));
        assertThat(diary.cramps()).isEmpty();
        assertThat(diary.crampsWithTrash()).containsExactly(trashed);
        assertThat(diary.cramp("a")).isEqualTo(trashed);
        assertThat(diary.cramp("b")).isNull();
        assertThat(diary.status(NIGHT)).isNull();
    }

    @Test
    void nightRecordsAreFoundByDateAndRange() {
        Diary diary = with(new PutNight(none(NIGHT)), new PutNight(none(NIGHT.minusDays(5))));
        assertThat(diary.night(NIGHT)).isEqualTo(none(NIGHT));
        assertThat(diary.night(NIGHT.minusDays(1))).isNull();
        assertThat(diary.night(NIGHT.plusDays(1))).isNull();
        assertThat(diary.nightOrEmpty(NIGHT.plusDays(1))).isEqualTo(Night.empty(NIGHT.plusDays(1)));
        assertThat(diary.nights(NightRange.ending(NIGHT, 5))).containsExactly(none(NIGHT));
    }

    @Test
    void aCrampMakesANightWithoutCrampsUnknown() {
        Diary before = with(new PutNight(none(NIGHT)));
        Change change = Change.of(new PutCramp(cramp("a", NIGHT))).completedFor(before);
        Night record = before.apply(change).nightOrEmpty(NIGHT);
        assertThat(record.status()).isNull();
        assertThat(change.completedFor(before)).isEqualTo(change);
    }

    @Test
    void noneIsRefusedBesideACramp() {
        Diary before = with(new PutCramp(cramp("a", NIGHT)));
        assertThatThrownBy(() -> Change.of(new PutNight(none(NIGHT))).completedFor(before))
                .isInstanceOf(Refusal.class);
        Night said = new NightBuilder(NIGHT).status(NightStatus.CRAMPS).build();
        assertThat(Change.of(new PutNight(said)).completedFor(before).edits()).hasSize(1);
    }

    @Test
    void undoRestoresTheCrampAndTheNight() {
        Diary before = with(new PutNight(none(NIGHT)));
        Diary after = undone(before, Change.of(new PutCramp(cramp("a", NIGHT))));
        assertThat(after.status(NIGHT)).isEqualTo(NightStatus.NONE);
        assertThat(after.cramps()).isEmpty();
        Cramp trashed = after.cramp("a");
        assertThat(trashed).isNotNull();
        assertThat(trashed.deletedAt()).isEqualTo(NOW);
    }

    @Test
    void undoPutsBackWhatWasThere() {
        Visit visit = new Visit("v", NIGHT, null, null, null, null, null);
        Question question = new Question("q", "Why?", null, NOW);
        Experiment experiment = new Experiment("e", "water", NIGHT, 14, null);
        Diary before =
                with(
                        new PutCramp(cramp("a", NIGHT)),
                        new PutVisit(visit),
                        new PutQuestion(question),
                        new PutExperiment(experiment),
                        new PutDraft("d", "text"),
                        new MarkSeen("s", true),
                        new MarkRunning("a"),
                        new MarkToFinish("a", true));
        Change change =
                Change.of(
                        new PutCramp(CrampBuilder.of(cramp("a", NIGHT)).severity(7).build()),
                        new PutVisit(new Visit("v", NIGHT, "GP", null, null, null, null)),
                        new PutQuestion(new Question("q", "How?", null, NOW)),
                        new PutExperiment(new Experiment("e", "salt", NIGHT, 14, null)),
                        new PutProfile(new Profile(null, 1957, null, null, null, null, null)),
                        new PutDraft("d", null),
                        new MarkSeen("s", false),
                        new MarkRunning(null),
                        new MarkToFinish("a", false));
        assertThat(before.apply(change)).isNotEqualTo(before);
        assertThat(undone(before, change)).isEqualTo(before);
        Change removal =
                Change.of(new RemoveVisit("v"), new RemoveQuestion("q"), new RemoveExperiment("e"));
        assertThat(before.apply(removal).visits()).isEmpty();
        assertThat(undone(before, removal)).isEqualTo(before);
    }

    @Test
    void undoRemovesWhatWasNew() {
        Change change =
                Change.of(
                        new PutVisit(new Visit("v", NIGHT, null, null, null, null, null)),
                        new PutQuestion(new Question("q", "Why?", null, NOW)),
                        new PutExperiment(new Experiment("e", "water", NIGHT, 14, null)),
                        new PutDraft("d", "text"),
                        new MarkSeen("s", true));
        assertThat(undone(Diary.EMPTY, change)).isEqualTo(Diary.EMPTY);
        Change nothing =
                Change.of(new RemoveVisit("x"), new RemoveQuestion("x"), new RemoveExperiment("x"));
        assertThat(undone(Diary.EMPTY, nothing)).isEqualTo(Diary.EMPTY);
    }

    @Test
    void writingStampsMillisecondsAndNeverGoesBack() {
        Instant future = Instant.parse("2030-01-01T00:00:00.000500Z");
        Diary before =
                with(
                        new PutCramp(
                                CrampBuilder.of(cramp("old", NIGHT)).updatedAt(future).build()),
                        new PutNight(
                                NightBuilder.of(none(NIGHT.plusDays(1))).updatedAt(future).build()),
                        new PutVisit(new Visit("v", NIGHT, null, null, null, null, future)));
        Diary after =
                before.apply(
                        Change.of(
                                        new PutCramp(cramp("old", NIGHT)),
                                        new PutCramp(cramp("new", NIGHT)),
                                        new PutNight(none(NIGHT.plusDays(1))),
                                        new PutNight(none(NIGHT.plusDays(2))),
                                        new PutVisit(
                                                new Visit(
                                                        "v", NIGHT, null, null, null, null, null)),
                                        new PutVisit(
                                                new Visit(
                                                        "w", NIGHT, null, null, null, null, null)),
                                        new PutProfile(Profile.EMPTY),
                                        new MarkSeen("s", true))
                                .stamped(before, NOW));
        Instant clock = Instant.parse("2026-03-04T08:00:00.123Z");
        Instant pushed = Instant.parse("2030-01-01T00:00:00.001Z");
        assertThat(after.cramps()).extracting(Cramp::updatedAt).containsExactly(clock, pushed);
        assertThat(after.nights()).extracting(Night::updatedAt).containsExactly(pushed, clock);
        assertThat(after.visits()).extracting(Visit::updatedAt).containsExactly(pushed, clock);
        assertThat(after.profile().updatedAt()).isEqualTo(clock);
    }

    @Test
    void everythingInADiaryMakesItAgain() {
        Diary diary =
                with(
                        new PutCramp(cramp("a", NIGHT)),
                        new PutNight(Night.empty(NIGHT)),
                        new PutVisit(new Visit("v", NIGHT, null, null, null, null, null)),
                        new PutQuestion(new Question("q", "Why?", RuleId.G08, NOW)),
                        new PutExperiment(new Experiment("e", "water", NIGHT, 14, null)),
                        new MarkRunning("a"),
                        new MarkToFinish("a", true),
                        new PutDraft("night", "half"),
                        new MarkSeen("welcome", true));
        Diary again = Diary.EMPTY.apply(Change.everythingIn(diary));
        assertThat(again).isEqualTo(diary).hasSameHashCodeAs(diary);
        assertThat(again.visit("v")).isNotNull();
        assertThat(again.withRevision(9).revision()).isEqualTo(9);
        assertThat(again).hasToString("Diary[revision=1, nights=1, cramps=1]");
    }

    @Test
    void diariesDifferWhenAnEntryDoes() {
        List<Edit> edits =
                List.of(
                        new PutProfile(new Profile(null, 1957, null, null, null, null, null)),
                        new PutNight(Night.empty(NIGHT)),
                        new PutCramp(cramp("a", NIGHT)),
                        new PutVisit(new Visit("v", NIGHT, null, null, null, null, null)),
                        new PutQuestion(new Question("q", "Why?", null, NOW)),
                        new PutExperiment(new Experiment("e", "water", NIGHT, 14, null)),
                        new MarkSeen("s", true));
        for (Edit edit : edits) {
            assertThat(with(edit)).isNotEqualTo(Diary.EMPTY);
        }
        assertThat(Diary.EMPTY).isNotEqualTo(null);
    }
}
