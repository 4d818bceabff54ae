package org.crampdiary.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Trash;
import org.crampdiary.model.Visit;
import org.crampdiary.store.recovery.Difference.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What going back to a copy would change, in numbers. */
class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant LATER = Instant.parse("2026-03-02T08:00:00Z");
    private static final Amount NOTHING = Amount.NOTHING;
    private static final Cramp MILD = CrampBuilder.inNight("a", DAY).severity(3).build();
    private static final Cramp BAD = MILD.with(CrampFields.SEVERITY, 8);
    private static final Cramp DELETED = MILD.with(CrampFields.DELETED_AT, LATER);

    /** One entry, and how it is counted. */
    static Stream<Arguments> entries() {
        Amount night = new Amount(1, 0, 0);
        Amount cramp = new Amount(0, 1, 0);
        Amount other = new Amount(0, 0, 1);
        Profile told = RandomDiaries.whole(1).profile().withUpdatedAt(LATER);
        return Stream.of(
                arguments(
                        new PutNight(Night.empty(DAY).with(NightFields.STATUS, NightStatus.NONE)),
                        night),
                arguments(new PutCramp(MILD), cramp),
                arguments(new PutVisit(new Visit("v", DAY, "GP", null, null, null, LATER)), other),
                arguments(new PutPause(new Pause("p", DAY, null, LATER)), other),
                arguments(new PutQuestion(new Question("q", "Why?", null, LATER)), other),
                arguments(
                        new PutExperiment(new Experiment("e", "stretching", DAY, 14, null)), other),
                arguments(new PutProfile(told), other),
                arguments(new PutCramp(DELETED), other),
                arguments(new PutCramp(Trash.purged(DELETED)), NOTHING),
                arguments(new PutDraft("day", "{}"), NOTHING),
                arguments(new PutProfile(Profile.EMPTY.withUpdatedAt(LATER)), NOTHING));
    }

    private static Diary with(Edit... edits) {
        return Diary.EMPTY.apply(Change.of(edits));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatOnlyOneOfThemHasIsGoneOrBack(Edit entry, Amount amount) {
        Diary has = with(entry);
        assertThat(Difference.between(has, Diary.EMPTY))
                .isEqualTo(new Difference(amount, NOTHING, NOTHING));
        assertThat(Difference.between(Diary.EMPTY, has))
                .isEqualTo(new Difference(NOTHING, amount, NOTHING));
        assertThat(Difference.between(has, has).isNothing()).isTrue();
    }

    @Test
    void whatBothHaveWithOtherAnswersIsAsItWasThen() {
        assertThat(Difference.between(with(new PutCramp(BAD)), with(new PutCramp(MILD))))
                .isEqualTo(new Difference(NOTHING, NOTHING, new Amount(0, 1, 0)));
    }

    @Test
    void whatWasOnlySavedAgainIsNoDifference() {
        Cramp again = MILD.with(CrampFields.UPDATED_AT, LATER);
        assertThat(Difference.between(with(new PutCramp(again)), with(new PutCramp(MILD))))
                .matches(Difference::isNothing);
    }

    /** It is back, or gone, and not missed in the trash. */
    @Test
    void aCrampThatWasDeletedMeanwhileCountsOnce() {
        Diary before = with(new PutCramp(MILD));
        Diary after = with(new PutCramp(DELETED));
        assertThat(Difference.between(after, before))
                .isEqualTo(new Difference(NOTHING, new Amount(0, 1, 0), NOTHING));
        assertThat(Difference.between(before, after))
                .isEqualTo(new Difference(new Amount(0, 1, 0), NOTHING, NOTHING));
    }

    @Test
    void everythingOfAWholeDiaryIsCounted() {
        Diary whole = RandomDiaries.whole(3);
        Amount gone = Difference.between(whole, Diary.EMPTY).gone();
        assertThat(gone.nights()).isEqualTo(whole.nights().size());
        assertThat(gone.cramps()).isEqualTo(whole.cramps().size());
    }
}
