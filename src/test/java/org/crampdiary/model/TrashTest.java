package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.crampdiary.model.Edit.PutCramp;
import org.junit.jupiter.api.Test;

final class TrashTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private static Cramp deleted(String id) {
        return CrampBuilder.inNight(id, NIGHT).severity(7).deletedAt(NOW).build();
    }

    @Test
    void purgingTakesOnlyWhatIsDueAndLeavesWhatMergingNeeds() {
        Cramp live = CrampBuilder.inNight("c", NIGHT).severity(5).build();
        Diary diary =
                Diary.EMPTY.apply(
                        Change.of(
                                new PutCramp(deleted("a")),
                                new PutCramp(deleted("b")),
                                new PutCramp(live)));
        Set<String> due = Set.of("a", "c", "unknown");
        Diary after = diary.apply(Trash.purging(diary, due));
        assertThat(after.cramp("a")).isEqualTo(Trash.purged(deleted("a")));
        assertThat(after.cramp("a").severity()).isNull();
        assertThat(after.cramp("b")).isEqualTo(deleted("b"));
        assertThat(after.cramp("c")).isEqualTo(live);
        assertThat(Trash.purging(after, due).edits()).isEmpty();
    }

    @Test
    void whatIsWholeInTheTrashCanBePutBack() {
        assertThat(Trash.canBePutBack(deleted("a"))).isTrue();
        assertThat(Trash.canBePutBack(Trash.purged(deleted("a")))).isFalse();
        assertThat(Trash.canBePutBack(CrampBuilder.inNight("b", NIGHT).build())).isFalse();
    }
}
