package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is completed as the snapshot after it would ask for, without making that snapshot. */
class CompletionPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void completingIsTheSameAsLookingAtTheWholeSnapshot(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Diary diary = Diary.EMPTY;
        int added = 0;
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            Diary before = diary;
            Change change = changes.next();
            Diary after = before.apply(change);
            if (nightsSaidToBeQuiet(change).stream()
                    .anyMatch(night -> contradicted(after, night))) {
                assertThatThrownBy(() -> change.completedFor(before)).isInstanceOf(Refusal.class);
                refused++;
                continue;
            }
            List<LocalDate> unknown =
                    nightsWithCramps(change).stream()
                            .filter(night -> contradicted(after, night))
                            .toList();
            Change expected = change;
            for (LocalDate night : unknown) {
                expected =
                        expected.and(
                                new PutNight(
                                        NightBuilder.of(after.nightOrEmpty(night))
                                                .status(null)
                                                .build()));
            }
            assertThat(change.completedFor(before)).isEqualTo(expected);
            added += unknown.size();
            diary = before.apply(expected);
        }
        assertThat(added).as("completed").isPositive();
        assertThat(refused).as("refused").isPositive();
    }

    private static boolean contradicted(Diary diary, LocalDate night) {
        return NightEntries.of(diary, night).contradicted();
    }

    private static Set<LocalDate> nightsSaidToBeQuiet(Change change) {
        Set<LocalDate> nights = new LinkedHashSet<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof PutNight put && put.night().status() == NightStatus.NONE) {
                nights.add(put.night().night());
            }
        }
        return nights;
    }

    private static Set<LocalDate> nightsWithCramps(Change change) {
        Set<LocalDate> nights = new LinkedHashSet<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof PutCramp put) {
                nights.add(put.cramp().night());
            }
        }
        return nights;
    }
}
