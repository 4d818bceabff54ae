package org.crampdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.RandomDiaries;
import org.junit.jupiter.api.Test;

/** Over random diaries, half of whose entries share their ids and nights. */
class MergePropertiesTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final int SEEDS = 200;

    @Test
    void theSameFileTwiceChangesNothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Imported file = file(RandomDiaries.entries(seed));
            Diary once = imported(RandomDiaries.whole(seed + 1), file);
            Merge again = Merge.of(once, file);
            assertThat(again.total().changesNothing()).as("seed %d", seed).isTrue();
            assertThat(again.accepted().edits()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void anImportedDiaryIsTheSameDiary() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Diary diary = RandomDiaries.entries(seed);
            assertThat(imported(Diary.EMPTY, file(diary))).as("seed %d", seed).isEqualTo(diary);
        }
    }

    @Test
    void theOrderOfTwoFilesDoesNotMatter() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Imported one = file(dated(RandomDiaries.entries(seed), 0));
            Imported other = file(dated(RandomDiaries.entries(seed + 1), 1));
            assertThat(inOrder(one, other)).as("seed %d", seed).isEqualTo(inOrder(other, one));
        }
    }

    /**
     * Two laptops: whichever takes in the other, both end with the same, times that coincide
     * included.
     */
    @Test
    void twoDiariesBecomeTheSameInEitherOrder() {
        long ties = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Diary one = coarse(RandomDiaries.entries(seed));
            Diary other = coarse(RandomDiaries.entries(seed + 1));
            Diary both = imported(one, file(other));
            assertThat(imported(other, file(one))).as("seed %d", seed).isEqualTo(both);
            assertThat(imported(both, file(other))).as("seed %d", seed).isEqualTo(both);
            assertThat(imported(other, file(both))).as("seed %d", seed).isEqualTo(both);
            ties += ties(one, other);
        }
        assertThat(ties).isGreaterThan(SEEDS);
    }

    private static long ties(Diary one, Diary other) {
        return one.crampsWithTrash().stream()
                .filter(cramp -> {
                    Cramp there = other.cramp(cramp.id());
                    return there != null
                            && !there.equals(cramp)
                            && Objects.equals(there.updatedAt(), cramp.updatedAt());
                })
                .count();
    }

    /** The diary with few different times of writing, and some unknown. */
    private static Diary coarse(Diary diary) {
        return timed(diary, (_, time) -> coarse(time));
    }

    private static Instant coarse(Instant time) {
        return time == null || time.toEpochMilli() % 4 == 0
                ? null
                : NOW.minusSeconds(time.toEpochMilli() % 4);
    }

    @Test
    void eachEntryOfAFileIsAddedReplacedOrKept() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Diary diary = RandomDiaries.entries(seed + 1);
            Imported file = file(RandomDiaries.entries(seed));
            Merge merge = Merge.of(diary, file);
            Tally all = merge.total();
            assertThat(all.added() + all.replaced() + all.kept())
                    .as("seed %d", seed)
                    .isEqualTo(
                            1
                                    + file.nights().size()
                                    + file.cramps().size()
                                    + file.visits().size()
                                    + file.pauses().size());
            assertThat(merge.change().edits()).hasSize(all.added() + all.replaced());
        }
    }

    @Test
    void noAcceptedMergeLeavesANightWithoutCrampsBesideOne() {
        int conflicts = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Diary diary = RandomDiaries.entries(seed);
            Imported file = file(RandomDiaries.entries(seed + 1));
            conflicts += Merge.of(diary, file).conflicts().size();
            Diary after = imported(diary, file);
            for (Night night : after.nights()) {
                assertThat(
                                night.status() == NightStatus.NONE
                                        && !after.cramps(night.night()).isEmpty())
                        .as("seed %d, night %s", seed, night.night())
                        .isFalse();
            }
        }
        assertThat(conflicts).isPositive();
    }

    private static Diary inOrder(Imported first, Imported second) {
        Diary once = Diary.EMPTY.apply(Merge.of(Diary.EMPTY, first).change());
        return once.apply(Merge.of(once, second).change());
    }

    private static Diary imported(Diary diary, Imported file) {
        return diary.apply(Merge.of(diary, file).withCrampsWinning(diary, NOW).accepted());
    }

    private static Imported file(Diary diary) {
        return new Imported(
                diary.profile(),
                diary.nights(),
                diary.crampsWithTrash(),
                diary.visits(),
                diary.pauses().all(),
                List.of(),
                false);
    }

    /** The diary with a time on each entry that no entry of another parity has. */
    private static Diary dated(Diary diary, int parity) {
        return timed(diary, (key, _) -> time(key, parity));
    }

    /** The diary with other times of writing, made of an entry's key and its time. */
    private static Diary timed(Diary diary, BiFunction<Object, Instant, Instant> time) {
        return new Diary(
                0,
                diary.profile().withUpdatedAt(time.apply("profile", diary.profile().updatedAt())),
                diary.nights().stream()
                        .map(n ->
                                n.with(
                                        NightFields.UPDATED_AT,
                                        time.apply(n.night(), n.updatedAt())))
                        .toList(),
                diary.crampsWithTrash().stream()
                        .map(c -> c.with(CrampFields.UPDATED_AT, time.apply(c.id(), c.updatedAt())))
                        .toList(),
                diary.visits().stream()
                        .map(v -> v.withUpdatedAt(time.apply(v.id(), v.updatedAt())))
                        .toList(),
                new Pauses(
                        diary.pauses().all().stream()
                                .map(p -> p.withUpdatedAt(time.apply(p.id(), p.updatedAt())))
                                .toList()),
                List.of(),
                List.of(),
                diary.marks());
    }

    private static Instant time(Object key, int parity) {
        int number = Math.floorMod(key.hashCode() * (31 + 7 * parity), 1_000);
        return NOW.minusSeconds(2L * number + parity);
    }
}
