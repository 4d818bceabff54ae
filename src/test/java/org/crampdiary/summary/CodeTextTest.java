package org.crampdiary.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Symptom;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;

class CodeTextTest {

    private static final NightRange PERIOD = NightRange.ending(Diaries.LAST, 28);

    private static Diary diary(Edit... edits) {
        return Diary.EMPTY.apply(Change.of(edits));
    }

    private static String text(Diary diary, boolean compared) {
        return CodeText.of(
                SummaryModel.of(
                        diary,
                        Trends.summarise(diary, PERIOD),
                        compared ? Guidance.check(diary, Diaries.LAST) : null,
                        SummaryOptions.USUAL,
                        Samples.MADE_ON,
                        "1.0"));
    }

    @Test
    void whatIsNotKnownHasNoLine() {
        assertThat(text(Diary.EMPTY, false))
                .isEqualTo(
                        """
                        cramp-diary-page 1
                        period 2026-02-04 2026-03-03
                        nights 28
                        recorded 0
                        last-28 0 0
                        before-28 0 0
                        signs-asked 0 28
                        """);
    }

    @Test
    void figuresSignsAndAdviceStandInTheirLines() {
        LocalDate first = Diaries.LAST.minusDays(20);
        Stream<Edit> nights =
                first.datesUntil(Diaries.LAST)
                        .map(night ->
                                new NightBuilder(night)
                                        .status(NightStatus.NONE)
                                        .symptoms(List.of(Symptom.NUMBNESS))
                                        .build())
                        .map(PutNight::new);
        Edit cramp =
                new PutCramp(
                        CrampBuilder.inNight("a", Diaries.LAST)
                                .severity(8)
                                .durationSeconds(90.0)
                                .woke(true)
                                .note("Per Hansen")
                                .build());
        Edit[] edits = Stream.concat(nights, Stream.of(cramp)).toArray(Edit[]::new);
        assertThat(text(diary(edits), true))
                .startsWith(
                        """
                        cramp-diary-page 1
                        period 2026-02-04 2026-03-03
                        nights 28
                        recorded 21
                        last-28 1 21
                        before-28 0 0
                        cramp-nights 1
                        cramps 1
                        per-week 0.3 0.0 1.9
                        severity 8.0 8 1
                        seconds 90 90 1
                        woken 1 1
                        signs-asked 20 28
                        sign numbness 20 2026-03-02
                        rules 2 19
                        """)
                .contains("finding ")
                .doesNotContain("Hansen");
    }

    /** As on the page: what was not asked is not "no". */
    @Test
    void onlyNightsThatSayWhetherTheCrampWokeAreCountedForIt() {
        Edit asked = new PutCramp(CrampBuilder.inNight("a", Diaries.LAST).woke(false).build());
        LocalDate before = Diaries.LAST.minusDays(1);
        Edit notAsked = new PutCramp(CrampBuilder.inNight("b", before).severity(3).build());
        assertThat(text(diary(notAsked), false)).doesNotContain("woken");
        assertThat(text(diary(asked, notAsked), false)).contains("woken 0 1\n");
    }

    @Test
    void aNightWithoutItsCrampsCountsAsAtLeastOne() {
        Edit night =
                new PutNight(new NightBuilder(Diaries.LAST).status(NightStatus.CRAMPS).build());
        assertThat(text(diary(night), false))
                .contains("cramps-at-least 1\n")
                .doesNotContain("woken");
    }
}
