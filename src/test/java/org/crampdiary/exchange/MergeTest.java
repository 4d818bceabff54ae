package org.crampdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.exchange.Imported.Contradiction;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Instant EARLY = Instant.parse("2026-03-04T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-05T08:00:00Z");

    /** {@code updatedAt} in the diary and in the file (none: empty), and which severity stays. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T08:00:00Z, 2026-03-05T08:00:00Z, 9",
        "2026-03-05T08:00:00Z, 2026-03-04T08:00:00Z, 1",
        "2026-03-04T08:00:00Z, 2026-03-04T08:00:00Z, 9",
        "2026-03-04T08:00:00Z, 2026-03-04T08:00:00.000000001Z, 9",
        ", 2026-03-04T08:00:00Z, 9",
        "2026-03-04T08:00:00Z, , 1",
        ", , 9"
    })
    void theNewerEntryWinsAndAnEmptyTimeIsTheOldest(Instant there, Instant inFile, int severity) {
        Diary diary = diary(List.of(), List.of(cramp(1, there)));
        Merge merge = Merge.of(diary, file(List.of(), cramp(9, inFile)));
        Cramp after = diary.apply(merge.accepted()).cramp("c");
        assertThat(after.severity()).isEqualTo(severity);
        assertThat(merge.cramps())
                .isEqualTo(severity == 9 ? new Tally(0, 1, 0) : new Tally(0, 0, 1));
        assertThat(merge.total().changesNothing()).isEqualTo(severity == 1);
    }

    /** What two versions of one moment say, and which of them is kept in both orders. */
    @Test
    void ofTwoVersionsOfTheSameMomentTheContentsDecide() {
        Cramp silent = CrampBuilder.inNight("c", NIGHT).updatedAt(EARLY).build();
        Cramp severe = cramp(5, EARLY);
        Cramp purged = CrampBuilder.of(silent).deletedAt(EARLY).build();
        Cramp trashed = CrampBuilder.of(severe).deletedAt(EARLY).build();
        assertKept(severe, silent);
        assertKept(severe, cramp(4, EARLY));
        assertKept(CrampBuilder.of(silent).site(Muscle.CALF, Side.LEFT).build(), silent);
        assertKept(purged, trashed);
        assertKept(purged, severe);
        assertKept(trashed, severe);
    }

    private static void assertKept(Cramp kept, Cramp other) {
        Diary with = diary(List.of(), List.of(kept));
        Diary without = diary(List.of(), List.of(other));
        assertThat(merged(with, file(List.of(), other)).crampsWithTrash()).containsExactly(kept);
        assertThat(merged(without, file(List.of(), kept)).crampsWithTrash()).containsExactly(kept);
    }

    @Test
    void theTrashWinsAndLosesByTheSameRule() {
        Cramp live = cramp(5, EARLY);
        Cramp trashed = CrampBuilder.of(live).updatedAt(LATE).deletedAt(LATE).build();
        Diary withLive = diary(List.of(), List.of(live));
        Diary withTrashed = diary(List.of(), List.of(trashed));
        assertThat(merged(withLive, file(List.of(), trashed)).cramps()).isEmpty();
        assertThat(merged(withTrashed, file(List.of(), live)).cramps()).isEmpty();
    }

    @Test
    void aProfileThatWasNeverSavedLosesToAnyImportedOne() {
        Profile undated = new Profile(null, 1957, null, null, null, null, null);
        Merge merge = Merge.of(Diary.EMPTY, file(undated));
        assertThat(merge.profile()).isEqualTo(new Tally(1, 0, 0));
        assertThat(Diary.EMPTY.apply(merge.accepted()).profile()).isEqualTo(undated);
    }

    @Test
    void aSavedProfileIsReplacedAsAWholeByANewerOneOnly() {
        Profile saved = new Profile(EARLY, 1957, "A", null, null, null, null);
        Profile newer = new Profile(LATE, null, "B", null, null, null, null);
        Diary diary = merged(Diary.EMPTY, file(saved));
        assertThat(Merge.of(diary, file(saved)).profile()).isEqualTo(new Tally(0, 0, 1));
        assertThat(merged(diary, file(saved.withUpdatedAt(null))).profile()).isEqualTo(saved);
        assertThat(Merge.of(diary, file(newer)).profile()).isEqualTo(new Tally(0, 1, 0));
        assertThat(merged(diary, file(newer)).profile()).isEqualTo(newer);
        assertThat(Merge.of(diary, file((Profile) null)).profile()).isEqualTo(new Tally(0, 0, 0));
    }

    @Test
    void aNightWithoutCrampsThatWouldGetOneRefusesTheImport() {
        Diary diary = diary(List.of(none(LATE)), List.of());
        Merge merge = Merge.of(diary, file(List.of(), cramp(5, EARLY)));
        assertThat(merge.conflicts()).containsExactly(NIGHT);
        Refusal refusal = catchThrowableOfType(Refusal.class, merge::accepted);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
        assertThat(refusal.sentences()).containsExactly(Phrase.of("exchange.conflict", NIGHT));
    }

    @Test
    void theSentenceOfTheFileIsUsedWhenTheContradictionStandsInIt() {
        Phrase sentence = Phrase.of("exchange.none-beside-cramp", "cramps[0]", NIGHT, "nights[0]");
        Imported file = file(List.of(none(EARLY)), cramp(5, EARLY));
        Imported contradictory =
                new Imported(
                        null,
                        file.nights(),
                        file.cramps(),
                        List.of(),
                        List.of(),
                        List.of(new Contradiction(NIGHT, sentence)),
                        false);
        Merge merge = Merge.of(Diary.EMPTY, contradictory);
        assertThatThrownBy(merge::accepted)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentences()).containsExactly(sentence));
    }

    @Test
    void aCrampInTheTrashIsNoConflict() {
        Diary diary = diary(List.of(none(LATE)), List.of());
        Cramp trashed = CrampBuilder.of(cramp(5, EARLY)).deletedAt(EARLY).build();
        assertThat(Merge.of(diary, file(List.of(), trashed)).conflicts()).isEmpty();
    }

    @Test
    void aNewerNightRecordOfTheDiarySettlesTheContradictionOfAFile() {
        Diary diary = diary(List.of(NightBuilder.of(none(LATE)).status(null).build()), List.of());
        Imported file = file(List.of(none(EARLY)), cramp(5, EARLY));
        assertThat(merged(diary, file).cramps()).hasSize(1);
    }

    @Test
    void whenCrampsWinTheNightsSayCrampsFromNowOn() {
        Instant now = LATE.plusSeconds(60);
        Night dry = NightBuilder.of(none(LATE)).fluidMl(900).build();
        Diary diary = diary(List.of(dry), List.of());
        Imported file = file(List.of(), cramp(5, EARLY));
        Merge settled = Merge.of(diary, file).withCrampsWinning(diary, now);
        Diary after = diary.apply(settled.accepted());
        assertThat(after.night(NIGHT))
                .isEqualTo(NightBuilder.of(dry).status(NightStatus.CRAMPS).updatedAt(now).build());
        assertThat(after.cramps()).hasSize(1);
        assertThat(Merge.of(after, file).total().changesNothing()).isTrue();
        assertThat(Merge.of(after, file).conflicts()).isEmpty();
    }

    @Test
    void whenCrampsWinOverAFileTheSettledNightIsNewerThanTheOneInTheFile() {
        Imported file = file(List.of(none(LATE)), cramp(5, EARLY));
        Merge settled = Merge.of(Diary.EMPTY, file).withCrampsWinning(Diary.EMPTY, EARLY);
        Diary after = Diary.EMPTY.apply(settled.accepted());
        assertThat(after.night(NIGHT).status()).isEqualTo(NightStatus.CRAMPS);
        assertThat(after.night(NIGHT).updatedAt()).isEqualTo(LATE.plusMillis(1));
        assertThat(Merge.of(after, file).total().changesNothing()).isTrue();
    }

    private static Diary merged(Diary diary, Imported file) {
        return diary.apply(Merge.of(diary, file).accepted());
    }

    private static Cramp cramp(int severity, Instant updatedAt) {
        return CrampBuilder.inNight("c", NIGHT).severity(severity).updatedAt(updatedAt).build();
    }

    private static Night none(Instant updatedAt) {
        return new NightBuilder(NIGHT).status(NightStatus.NONE).updatedAt(updatedAt).build();
    }

    private static Imported file(Profile profile) {
        return new Imported(profile, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static Imported file(List<Night> nights, Cramp cramp) {
        return new Imported(null, nights, List.of(cramp), List.of(), List.of(), List.of(), false);
    }

    private static Diary diary(List<Night> nights, List<Cramp> cramps) {
        return new Diary(
                0,
                Profile.EMPTY,
                nights,
                cramps,
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }
}
