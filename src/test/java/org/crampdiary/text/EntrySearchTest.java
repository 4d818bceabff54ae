package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.crampdiary.text.EntrySearch.VisitMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntrySearchTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Diary diary() {
        return Diary.EMPTY.apply(
                Change.of(
                        new PutCramp(
                                CrampBuilder.inNight("a", FIRST)
                                        .site(Muscle.CALF, Side.LEFT)
                                        .remedies(
                                                List.of(
                                                        new RemedyUse(
                                                                Remedy.MASSAGE, Effect.A_LOT, null),
                                                        new RemedyUse(null, null, null)))
                                        .build()),
                        new PutCramp(
                                CrampBuilder.inNight("b", FIRST.plusDays(1))
                                        .symptoms(List.of(Symptom.NUMBNESS))
                                        .note("After the Long Walk")
                                        .build()),
                        new PutCramp(
                                CrampBuilder.inNight("c", FIRST.plusDays(2))
                                        .note("long gone")
                                        .deletedAt(Instant.EPOCH)
                                        .build()),
                        new PutNight(
                                new NightBuilder(FIRST.plusDays(3))
                                        .activities(
                                                List.of(
                                                        new Activity(
                                                                ActivityType.CYCLING, null, null),
                                                        new Activity(null, null, null)))
                                        .prevention(List.of(Prevention.PACING))
                                        .note("Calf sore")
                                        .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "calf, '4 1'",
        "LEFT calf, '1'",
        "massage, '1'",
        "'  long  walk ', '2'",
        "numb, '2'",
        "cycling, '4'",
        "pacing sore, '4'",
        "gone, ''",
    })
    void allWordsMustOccurInTheWordsOfAnEntry(String typed, String days) {
        EntrySearch found = EntrySearch.in(diary(), EntryFilter.of(typed), ENGLISH);
        assertThat(days(found)).isEqualTo(days);
        assertThat(found.searched()).isEqualTo(3);
        assertThat(found.nights()).isEqualTo(found.matches().size());
    }

    private static String days(EntrySearch found) {
        return found.matches().stream()
                .map(match -> Integer.toString(match.night().getDayOfMonth()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', CALF, , , , '5 1'",
        "'', CALF, 4, , , '5'",
        "'', CALF, 7, , , ''",
        "'', , 6, , , '5'",
        "'', , , NUMBNESS, , '5 2'",
        "walk, , , NUMBNESS, , '2'",
        "'', , , , MASSAGE, '1'",
        "'', CALF, , , MASSAGE, '1'",
        "numb, CALF, , , , ''",
    })
    void whatIsChosenMustAllBeInTheSameEntry(
            String words,
            @Nullable Muscle muscle,
            @Nullable Integer severity,
            @Nullable Symptom symptom,
            @Nullable Remedy remedy,
            String days) {
        Diary diary =
                diary().apply(
                                Change.of(
                                        new PutCramp(
                                                CrampBuilder.inNight("d", FIRST.plusDays(4))
                                                        .site(Muscle.CALF, Side.RIGHT)
                                                        .severity(6)
                                                        .build()),
                                        new PutNight(
                                                new NightBuilder(FIRST.plusDays(4))
                                                        .symptoms(List.of(Symptom.NUMBNESS))
                                                        .build())));
        EntryFilter filter = new EntryFilter(words, muscle, severity, symptom, remedy);
        assertThat(days(EntrySearch.in(diary, filter, ENGLISH))).isEqualTo(days);
    }

    @Test
    void aVisitIsFoundByItsWordsButHasNoMuscle() {
        Visit visit =
                new Visit("v", FIRST.plusDays(6), "Dr Hansen", null, null, "Try less tea.", null);
        Diary diary = diary().apply(Change.of(new PutVisit(visit)));
        EntrySearch found = EntrySearch.in(diary, EntryFilter.of("tea hansen"), ENGLISH);
        assertThat(found.matches()).containsExactly(new VisitMatch(visit));
        assertThat(found.visits()).isEqualTo(1);
        assertThat(found.nights()).isZero();
        EntryFilter inTheCalf = new EntryFilter("tea", Muscle.CALF, null, null, null);
        assertThat(EntrySearch.in(diary, inTheCalf, ENGLISH).matches()).isEmpty();
    }

    @Test
    void aPlaceIsFoundByTheWordsOfTheFormWhateverItsSide() {
        Cramp cramp = CrampBuilder.inNight("a", FIRST).site(Muscle.SOLEUS, Side.BOTH).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(cramp)));
        assertThat(EntrySearch.in(diary, EntryFilter.of("lower calf"), ENGLISH).matches())
                .hasSize(1);
        assertThat(EntrySearch.in(diary, EntryFilter.of("both calves"), ENGLISH).matches())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"l\u00e5st", "la\u030ast", "last", "L\u00c5ST", "laast"})
    void aWordIsFoundHoweverItsLettersAreTyped(String typed) {
        for (String note :
                List.of("Knæet er l\u00e5st", "Knæet er la\u030ast", "KNÆET ER L\u00c5ST")) {
            Diary diary =
                    Diary.EMPTY.apply(
                            Change.of(
                                    new PutCramp(
                                            CrampBuilder.inNight("a", FIRST).note(note).build())));
            assertThat(EntrySearch.in(diary, EntryFilter.of(typed), ENGLISH).matches())
                    .as(note)
                    .hasSize(1);
        }
    }
}
