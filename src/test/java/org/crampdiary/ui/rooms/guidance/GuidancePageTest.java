package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Question;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.ui.rooms.guidance.GuidancePage.EvidenceNight;
import org.crampdiary.ui.rooms.guidance.GuidancePage.FiredRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidancePageTest {

    private static final PhoneNumbers NUMBERS = new PhoneNumbers("112", "1813");

    private static GuidancePage page(Diary diary) {
        return GuidancePage.of(diary, GuidanceDiary.TONIGHT, NUMBERS);
    }

    private static FiredRule fired(GuidancePage page, RuleId rule) {
        return page.fired().stream()
                .filter(each -> each.finding().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static int undecided(GuidancePage page) {
        return page.cannotTell().stream().mapToInt(group -> group.findings().size()).sum();
    }

    @Test
    void anEmptyDiaryCannotTellAnything() {
        GuidancePage page = page(Diary.EMPTY);
        assertThat(page.empty()).isTrue();
        assertThat(page.level()).isEqualTo(Level.SELF_CARE);
        assertThat(page.fired()).isEmpty();
        assertThat(undecided(page)).isEqualTo(page.checked());
    }

    @Test
    void theMostUrgentComesFirst() {
        GuidancePage page = page(Diary.EMPTY.apply(GuidanceDiary.severe()));
        assertThat(page.fired())
                .extracting(each -> each.finding().rule())
                .containsExactly(RuleId.G03, RuleId.G08, RuleId.G09, RuleId.G07);
        assertThat(page.empty()).isFalse();
    }

    @Test
    void everyRuleIsInOneOfTheThreeParts() {
        GuidancePage page = page(Diary.EMPTY.apply(GuidanceDiary.frequent()));
        assertThat(page.fired().size() + undecided(page) + page.notReported().size())
                .isEqualTo(page.checked());
        assertThat(page.notReported()).allMatch(each -> each.status() == Status.NOT_FIRED);
    }

    @Test
    void evidenceNamesEachNightWithItsCramps() {
        GuidancePage page = page(Diary.EMPTY.apply(GuidanceDiary.frequent()));
        assertThat(fired(page, RuleId.G08).evidence())
                .hasSize(4)
                .last()
                .isEqualTo(
                        new EvidenceNight(
                                GuidanceDiary.TONIGHT,
                                List.of(GuidanceDiary.cramp(GuidanceDiary.TONIGHT))));
    }

    @Test
    void aRuleAmongTheQuestionsIsMarked() {
        Question question = new Question("q", "Why?", RuleId.G08, GuidanceDiary.CLOCK.instant());
        GuidancePage page =
                page(
                        Diary.EMPTY
                                .apply(GuidanceDiary.frequent())
                                .apply(Change.of(new PutQuestion(question))));
        assertThat(fired(page, RuleId.G08).asked()).isTrue();
        assertThat(fired(page, RuleId.G07).asked()).isFalse();
    }

    @Test
    void whatWasDiscussedComesLast() {
        Visit visit =
                new Visit(
                        "v",
                        GuidanceDiary.TONIGHT.plusDays(1),
                        null,
                        List.of(RuleId.G08),
                        28,
                        null,
                        null);
        GuidancePage page =
                page(
                        Diary.EMPTY
                                .apply(GuidanceDiary.frequent())
                                .apply(Change.of(new PutVisit(visit))));
        assertThat(page.fired().getLast().finding().rule()).isEqualTo(RuleId.G08);
        assertThat(page.fired().getLast().finding().discussed()).isEqualTo(visit.date());
        assertThat(page.fired().getLast().mayRest()).isFalse();
        assertThat(page.fired().getFirst().mayRest()).isTrue();
        assertThat(page.fired().getFirst().rests()).isNull();
    }

    @Test
    void ofTwoVisitsOnADayTheLongerRestCounts() {
        LocalDate day = GuidanceDiary.TONIGHT.plusDays(1);
        GuidancePage page =
                page(
                        Diary.EMPTY
                                .apply(GuidanceDiary.frequent())
                                .apply(
                                        Change.of(
                                                discussed("a", RuleId.G08, 14),
                                                discussed("b", RuleId.G08, null),
                                                discussed("c", RuleId.G07, 365))));
        assertThat(fired(page, RuleId.G08).rests())
                .isEqualTo(Phrase.of("guidance.room.rests", day, day.plusDays(28)));
        assertThat(fired(page, RuleId.G07).rests())
                .isEqualTo(Phrase.of("guidance.room.rests", day, day.plusDays(365)));
    }

    private static PutVisit discussed(String id, RuleId rule, @Nullable Integer nights) {
        LocalDate day = GuidanceDiary.TONIGHT.plusDays(1);
        return new PutVisit(new Visit(id, day, null, List.of(rule), nights, null, null));
    }

    @Test
    void whatIsUrgentIsNotForAVisitToRest() {
        GuidancePage page = page(Diary.EMPTY.apply(GuidanceDiary.severe()));
        assertThat(fired(page, RuleId.G03).mayRest()).isFalse();
    }
}
