package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.RemovePause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PausesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static Pause pause(String id, int from, @Nullable Integer to) {
        return new Pause(id, april(from), to == null ? null : april(to), null);
    }

    private static LocalDate april(int day) {
        return FIRST.plusDays(day - 1L);
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThat(pause("p", 3, 3).contains(april(3))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> pause("p", 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"5, , 3, , ", "5, , 5, 5, ", "5, , 1, 4, 5-", "5, 7, 8, 9, 5-7", "5, 7, 8, , 5-7"})
    void aPauseThatIsBegunEndsBeforeThePlannedOne(
            int night,
            @Nullable Integer last,
            int from,
            @Nullable Integer to,
            @Nullable String made) {
        Pauses pauses = new Pauses(List.of(pause("a", from, to)));
        Change begun = pauses.begunOn(april(night), "b");
        assertThat(begun)
                .isEqualTo(
                        made == null
                                ? Change.of()
                                : Change.of(new PutPause(pause("b", night, last))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 3, 5, true",
        "1, 2, 3, 5, false",
        "6, 9, 3, 5, false",
        "5, 9, 3, 5, true",
        "4, 4, 3, 5, true",
        "1, 9, 3, 5, true",
        "1, , 3, 5, true",
        "6, , 3, 5, false",
        "1, 2, 3, , false",
        "9, 9, 3, , true",
        "1, , 3, , true"
    })
    void aNewPauseMustNotShareANightWithAnother(
            int from, @Nullable Integer to, int otherFrom, @Nullable Integer otherTo, boolean no) {
        Diary before = Diary.EMPTY.apply(Change.of(new PutPause(pause("a", otherFrom, otherTo))));
        Pause shared = before.pauses().sharing(pause("b", from, to));
        assertThat(shared).isEqualTo(no ? pause("a", otherFrom, otherTo) : null);
    }

    /** Two files may say so; then each can still be ended, and a shared night counts once. */
    @Test
    void pausesThatShareNightsAlreadyAreEndedTogether() {
        Diary before =
                Diary.EMPTY.apply(
                        Change.of(
                                new PutPause(pause("a", 1, null)),
                                new PutPause(pause("b", 5, null)),
                                new PutPause(pause("c", 8, 20))));
        assertThat(before.paused(new NightRange(april(1), april(30)))).isEqualTo(30);
        Change change = before.pauses().goingOn(april(8));
        Diary after = before.apply(change.completedFor(before));
        assertThat(after.pauses().all()).containsExactly(pause("a", 1, 7), pause("b", 5, 7));
        assertThat(after.paused(new NightRange(april(1), april(30)))).isEqualTo(7);
    }

    @Test
    void goingOnInTheFirstNightLeavesNothing() {
        Pauses pauses = new Pauses(List.of(pause("a", 1, 3), pause("b", 5, null)));
        assertThat(pauses.goingOn(april(5))).isEqualTo(Change.of(new RemovePause("b")));
        assertThat(pauses.goingOn(april(4)).edits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T12:00, 1",
        "2026-04-01T23:59, 1",
        "2026-04-02T04:59, 1",
        "2026-04-02T05:00, 2",
        "2026-04-02T11:59, 2"
    })
    void whoGoesOnInTheMorningGoesOnWithTheNightThatComes(LocalDateTime time, int night) {
        assertThat(Night.toCome(time)).isEqualTo(april(night));
    }

    @Test
    void everyChangeOfPausesIsTakenBackWhole() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Diary before = RandomDiaries.entries(seed);
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String id = "p" + random.nextInt(4);
                edits.add(
                        random.nextInt(3) == 0
                                ? new RemovePause(id)
                                : new PutPause(pause(id, 1 + random.nextInt(9), null)));
            }
            Change change = new Change(edits);
            Diary after = before.apply(change);
            assertThat(after.apply(change.inverse(before, Instant.EPOCH)))
                    .as("seed %d", seed)
                    .isEqualTo(before);
            assertThat(Diary.EMPTY.apply(Change.everythingIn(after)).pauses())
                    .isEqualTo(after.pauses());
        }
    }
}
