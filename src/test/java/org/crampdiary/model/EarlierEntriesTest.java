package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit keeps what it takes away, and nothing twice. */
final class EarlierEntriesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Instant FIRST = Instant.parse("2026-03-04T08:00:00Z");

    private final OngoingEdits edits = new OngoingEdits();
    private Diary diary = Diary.EMPTY;

    private void write(Edit edit, long minutes) {
        write(Change.of(edit), minutes);
    }

    /** What was written, with what was kept. */
    private Change write(Change change, long minutes) {
        Instant now = FIRST.plusSeconds(60 * minutes);
        Diary before = diary;
        Change all = edits.keeping(change.stamped(before, now), before, ZoneOffset.UTC, now);
        diary = before.apply(all);
        edits.written(all, before, now);
        return all;
    }

    private void cramp(Integer severity, String note, long minutes) {
        write(
                new PutCramp(
                        CrampBuilder.inNight("c", NIGHT).severity(severity).note(note).build()),
                minutes);
    }

    private List<Integer> severities() {
        return diary.marks().earlier().of(diary.cramp("c")).stream().map(Cramp::severity).toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    7, a, 7, a,   60, false
                    7, a, 3, a,   60, true
                    7, a, 3, a,    9, false
                    7, a, 3, a,   10, true
                    7, a, -, a,   60, true
                    -, a, 7, a,   60, false
                    7, -, 7, b,   60, false
                    7, a, 7, b,   60, true
                    """)
    void anEditKeepsWhatItTakesAway(
            Integer was, String wasNote, Integer is, String isNote, long later, boolean kept) {
        cramp(was, wasNote, 0);
        cramp(is, isNote, later);
        assertThat(severities()).hasSize(kept ? 1 : 0);
    }

    @Test
    void whatIsWrittenWithinTenMinutesIsOneEdit() {
        cramp(7, null, 0);
        cramp(6, null, 60);
        cramp(5, null, 65);
        cramp(4, null, 70);
        assertThat(severities()).containsExactly(7);
    }

    /** A save that only adds begins no edit: what stood before it is not of the last minutes. */
    @Test
    void whatIsTakenAwaySoonAfterSomethingWasAddedIsKept() {
        cramp(7, null, 0);
        cramp(7, "in the garden", 60);
        cramp(3, "in the garden", 65);
        assertThat(severities()).containsExactly(7);
    }

    @Test
    void anEditThatIsTakenBackIsOver() {
        cramp(7, null, 0);
        Diary before = diary;
        Change edit = Change.of(new PutCramp(diary.cramp("c").with(CrampFields.SEVERITY, 3)));
        Change step = edit.and(write(edit, 60).keeping());
        swap(step.inverse(before, FIRST.plusSeconds(60 * 61)), 61);
        assertThat(severities()).isEmpty();
        cramp(4, null, 62);
        assertThat(severities()).containsExactly(7);
    }

    @Test
    void whatAnEarlierVersionIsPutBackOverIsKept() {
        cramp(7, "as it was", 0);
        cramp(7, "a long text written over it", 60);
        cramp(7, "as it was", 64);
        assertThat(diary.marks().earlier().of(diary.cramp("c")))
                .extracting(Cramp::note)
                .containsExactly("a long text written over it");
    }

    /** Stamps stay ahead of a clock that was set back, for as long as it takes. */
    @Test
    void aClockThatWasSetBackEndsAnEdit() {
        cramp(7, null, 1_000_000);
        cramp(3, null, 60);
        assertThat(severities()).containsExactly(7);
        cramp(2, null, 90);
        assertThat(severities()).containsExactly(3, 7);
    }

    @Test
    void deletingForGoodForgetsTheVersions() {
        cramp(7, null, 0);
        cramp(3, null, 60);
        Cramp trashed = diary.cramp("c").with(CrampFields.DELETED_AT, FIRST);
        write(new PutCramp(trashed), 90);
        assertThat(severities()).containsExactly(7);
        write(new PutCramp(Trash.purged(diary.cramp("c"))), 120);
        assertThat(severities()).isEmpty();
    }

    @Test
    void aNightIsBeingWrittenUntilItsNoon() {
        write(new PutNight(new NightBuilder(NIGHT).fluidMl(200).build()), 0);
        write(new PutNight(new NightBuilder(NIGHT).fluidMl(400).build()), 239);
        assertThat(diary.marks().earlier()).isEqualTo(EarlierEntries.NONE);
        write(new PutNight(new NightBuilder(NIGHT).fluidMl(600).build()), 260);
        assertThat(diary.marks().earlier().of(diary.night(NIGHT)))
                .extracting(Night::fluidMl)
                .containsExactly(400.0);
    }

    @Test
    void dueVersionsAreForgotten() {
        cramp(7, null, 0);
        cramp(3, null, 60);
        String due = diary.marks().earlier().versions().getFirst().version();
        Change forgetting = diary.marks().earlier().forgetting(Set.of(due, "unknown"));
        assertThat(diary.apply(forgetting).marks().earlier()).isEqualTo(EarlierEntries.NONE);
    }

    /** Of what was used, where and what was done, more may be said without taking anything away. */
    @Test
    void whatIsSaidMoreFullyIsNotTakenAway() {
        CrampBuilder little = CrampBuilder.inNight("c", NIGHT);
        little.remedies(List.of(new RemedyUse(Remedy.STRETCH, null, null)));
        write(new PutCramp(little.build()), 0);
        RemedyUse rated = new RemedyUse(Remedy.STRETCH, Effect.A_LOT, 2.0);
        RemedyUse besides = new RemedyUse(Remedy.WALK, null, null);
        write(
                new PutCramp(
                        CrampBuilder.of(little.build()).remedies(List.of(besides, rated)).build()),
                60);
        assertThat(diary.marks().earlier()).isEqualTo(EarlierEntries.NONE);
        write(
                new PutCramp(CrampBuilder.of(little.build()).remedies(List.of(besides)).build()),
                120);
        assertThat(diary.marks().earlier().of(diary.cramp("c")))
                .extracting(was -> was.remedies().size())
                .containsExactly(2);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /** Beside a list of severities: an edit adds what was, and takes off what is again. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceKeepsEachThingThatWasSaidOnce(long seed) {
        Random random = new Random(seed);
        Deque<Integer> said = new ArrayDeque<>();
        int now = 5;
        cramp(now, null, 0);
        for (int step = 1; step < 60; step++) {
            int next = random.nextInt(5);
            cramp(next, null, 60L * step);
            if (next != now) {
                said.push(now);
                said.remove(next);
            }
            now = next;
            assertThat(severities())
                    .as("step %d of seed %d", step, seed)
                    .containsExactlyElementsOf(said);
        }
    }

    /** An edit that is taken back leaves no trace, and one that is done again the one it left. */
    @ParameterizedTest
    @MethodSource("seeds")
    void takingBackAndDoingAgainLeaveWhatWasKept(long seed) {
        Random random = new Random(seed);
        Diary[] at = new Diary[20];
        Change[] steps = new Change[20];
        long minutes = 0;
        for (int step = 0; step < 20; step++) {
            at[step] = diary;
            minutes += 1 + random.nextInt(600);
            Change change = Change.of(random.nextBoolean() ? cramp(random) : night(random));
            steps[step] = change.and(write(change, minutes).keeping());
        }
        Diary last = diary;
        for (int step = 19; step >= 0; step--) {
            minutes += 1 + random.nextInt(600);
            swap(steps[step].inverse(at[step], FIRST.plusSeconds(60 * minutes)), minutes);
            assertThat(diary.marks().earlier())
                    .as("seed %d back to step %d", seed, step)
                    .isEqualTo(at[step].marks().earlier());
        }
        for (Change step : steps) {
            minutes += 1 + random.nextInt(600);
            swap(step, minutes);
        }
        assertThat(diary.marks().earlier()).as("seed %d", seed).isEqualTo(last.marks().earlier());
    }

    private void swap(Change change, long minutes) {
        Instant now = FIRST.plusSeconds(60 * minutes);
        Change all = edits.keeping(change.stamped(diary, now), diary, ZoneOffset.UTC, now);
        diary = diary.apply(all);
        edits.takenBack(all);
    }

    private static Edit cramp(Random random) {
        return new PutCramp(
                CrampBuilder.inNight("c" + random.nextInt(2), NIGHT)
                        .severity(random.nextInt(4))
                        .build());
    }

    private static Edit night(Random random) {
        return new PutNight(
                new NightBuilder(NIGHT.plusDays(random.nextInt(2)))
                        .fluidMl(100.0 * random.nextInt(4))
                        .build());
    }
}
