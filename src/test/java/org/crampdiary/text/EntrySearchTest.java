package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
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
        EntrySearch found = EntrySearch.in(diary(), typed, ENGLISH);
        List<String> shown =
                found.shown().stream()
                        .map(match -> Integer.toString(match.night().getDayOfMonth()))
                        .toList();
        assertThat(String.join(" ", shown)).isEqualTo(days);
        assertThat(found.entries()).isEqualTo(3);
        assertThat(found.hidden()).isEqualTo(3 - shown.size());
        assertThat(found.matches()).isEqualTo(shown.size());
    }

    @Test
    void aPlaceIsFoundByTheWordsOfTheFormWhateverItsSide() {
        Cramp cramp = CrampBuilder.inNight("a", FIRST).site(Muscle.SOLEUS, Side.BOTH).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutCramp(cramp)));
        assertThat(EntrySearch.in(diary, "lower calf", ENGLISH).matches()).isEqualTo(1);
        assertThat(EntrySearch.in(diary, "both calves", ENGLISH).matches()).isEqualTo(1);
    }

    @Test
    void theNewestOfManyAreShownAndTheOthersCounted() {
        List<Edit> edits = new ArrayList<>();
        for (int day = 0; day < EntrySearch.MOST + 30; day++) {
            edits.add(
                    new PutCramp(
                            CrampBuilder.inNight("c" + day, FIRST.plusDays(day))
                                    .note("calf")
                                    .build()));
        }
        EntrySearch found = EntrySearch.in(Diary.EMPTY.apply(new Change(edits)), "calf", ENGLISH);
        assertThat(found.shown()).hasSize(EntrySearch.MOST);
        assertThat(found.shown().getFirst().night()).isEqualTo(FIRST.plusDays(129));
        assertThat(found.matches()).isEqualTo(130);
        assertThat(found.hidden()).isEqualTo(30);
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
            assertThat(EntrySearch.in(diary, typed, ENGLISH).matches()).as(note).isEqualTo(1);
        }
    }
}
