package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edited list is in the order of one that was made anew of the same entries. */
final class EditedListsTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** The same entries, put in order from nothing. */
    private static Diary anew(Diary diary, Random random) {
        return new Diary(
                diary.revision(),
                diary.profile(),
                shuffled(diary.nights(), random),
                shuffled(diary.crampsWithTrash(), random),
                shuffled(diary.visits(), random),
                new Pauses(shuffled(diary.pauses().all(), random)),
                shuffled(diary.questions(), random),
                shuffled(diary.experiments(), random),
                diary.marks());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void assertInOrder(Diary diary, Random random) {
        Diary anew = anew(diary, random);
        assertThat(diary).isEqualTo(anew);
        assertThat(diary.cramps())
                .isEqualTo(
                        diary.crampsWithTrash().stream().filter(cramp -> !cramp.inTrash()).toList())
                .isEqualTo(anew.cramps());
        diary.crampsWithTrash()
                .forEach(cramp -> assertThat(diary.cramp(cramp.id())).isSameAs(cramp));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneByOneAndAllAtOnce(long seed) {
        Random random = new Random(seed);
        Diary before = RandomDiaries.whole(seed);
        Change other = Change.everythingIn(RandomDiaries.whole(seed + 1000));
        Diary atOnce = before.apply(other);
        Diary oneByOne = before;
        for (Edit edit : shuffled(other.edits(), random)) {
            oneByOne = oneByOne.apply(Change.of(edit));
            assertInOrder(oneByOne, random);
        }
        assertInOrder(atOnce, random);
        assertThat(oneByOne).isEqualTo(atOnce);
        Diary back = atOnce.apply(other.inverse(before, Instant.EPOCH));
        assertInOrder(back, random);
    }

    /** Two ids with the same hash stay two entries. */
    @Test
    void idsThatLookAlike() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        LocalDate night = LocalDate.of(2026, 3, 1);
        Cramp one = Cramp.inNight("Aa", night).build();
        Cramp other = Cramp.inNight("BB", night).build();
        Diary both = Diary.EMPTY.apply(Change.of(new PutCramp(one), new PutCramp(other)));
        assertThat(both.cramp("Aa")).isSameAs(one);
        assertThat(both.cramp("BB")).isSameAs(other);
        assertThat(both.cramp("C#")).isNull();
        Cramp worse = one.with(CrampFields.SEVERITY, 9);
        assertThat(both.apply(Change.of(new PutCramp(worse))).cramps())
                .containsExactly(worse, other);
    }

    /** Versions come and go one by one; those of an entry stand together, the newest first. */
    @ParameterizedTest
    @MethodSource("seeds")
    void earlierVersions(long seed) {
        Random random = new Random(seed);
        List<Versioned> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Diary diary = RandomDiaries.entries(seed + i);
            diary.cramps().forEach(cramp -> all.add(new PutCramp(cramp)));
            diary.nights().forEach(night -> all.add(new PutNight(night)));
        }
        List<Versioned> versions =
                new ArrayList<>(
                        all.stream()
                                .collect(
                                        Collectors.toMap(
                                                Versioned::version, one -> one, (one, _) -> one))
                                .values());
        Diary diary = Diary.EMPTY;
        for (Versioned version : shuffled(versions, random)) {
            diary = diary.apply(Change.of(new KeepEarlier(version, true)));
        }
        EarlierEntries kept = diary.marks().earlier();
        assertThat(kept)
                .isEqualTo(EarlierEntries.of(shuffled(versions, random)))
                .hasSameHashCodeAs(EarlierEntries.of(versions));
        for (Versioned version : versions) {
            if (version instanceof PutCramp(Cramp cramp)) {
                assertThat(kept.of(cramp))
                        .contains(cramp)
                        .allMatch(one -> one.id().equals(cramp.id()))
                        .hasSameSizeAs(
                                versions.stream()
                                        .filter(one -> one.entry().equals(version.entry()))
                                        .toList());
            }
        }
        List<Versioned> gone = shuffled(versions, random).subList(0, versions.size() / 2);
        for (Versioned version : gone) {
            diary = diary.apply(Change.of(new KeepEarlier(version, false)));
        }
        versions.removeAll(gone);
        assertThat(diary.marks().earlier()).isEqualTo(EarlierEntries.of(versions));
    }
}
