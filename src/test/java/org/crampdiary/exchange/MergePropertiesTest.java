package org.crampdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
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
                List.of());
    }

    /** The diary with a time on each entry that no entry of another parity has. */
    private static Diary dated(Diary diary, int parity) {
        return new Diary(
                0,
                diary.profile().withUpdatedAt(time("profile", parity)),
                diary.nights().stream()
                        .map(n -> NightBuilder.of(n).updatedAt(time(n.night(), parity)).build())
                        .toList(),
                diary.crampsWithTrash().stream()
                        .map(c -> CrampBuilder.of(c).updatedAt(time(c.id(), parity)).build())
                        .toList(),
                diary.visits().stream().map(v -> v.withUpdatedAt(time(v.id(), parity))).toList(),
                new Pauses(
                        diary.pauses().all().stream()
                                .map(p -> p.withUpdatedAt(time(p.id(), parity)))
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
