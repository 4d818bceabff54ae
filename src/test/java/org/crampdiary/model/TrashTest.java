package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.crampdiary.model.Edit.PutCramp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrashTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private static Cramp deleted(Instant when) {
        return Cramp.inNight("a", NIGHT).severity(7).deletedAt(when).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T08:00:00Z, true",
        "2026-03-01T08:00:00Z, true",
        "2026-03-01T07:59:59Z, false"
    })
    void aDeletedCrampIsKeptForThirtyDays(Instant when, boolean kept) {
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(deleted(when))));
        assertThat(Trash.canBePutBack(deleted(when), NOW)).isEqualTo(kept);
        assertThat(Trash.expired(diary, NOW).edits()).hasSize(kept ? 0 : 1);
    }

    @Test
    void purgingLeavesOnlyWhatMergingNeeds() {
        Cramp old = deleted(Instant.parse("2026-01-01T00:00:00Z"));
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(old)));
        Diary after = diary.apply(Trash.expired(diary, NOW));
        assertThat(after.cramp("a")).isEqualTo(Trash.purged(old));
        assertThat(after.crampsWithTrash().getFirst().severity()).isNull();
        assertThat(Trash.expired(after, NOW).edits()).isEmpty();
        assertThat(Trash.canBePutBack(Trash.purged(deleted(NOW)), NOW)).isFalse();
        assertThat(Trash.canBePutBack(Cramp.inNight("b", NIGHT).build(), NOW)).isFalse();
    }
}
