package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

final class TrendsReportTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static TrendsReport report(int nights, IntToDoubleFunction mean) {
        return TrendsReport.of(
                DiarySketch.ending(LAST, nights, mean), NightRange.ending(LAST, nights), ENGLISH);
    }

    @Test
    void theHeaderSaysWhichNightsAndHowManyAreRecorded() {
        assertThat(report(90, _ -> 0.4).header())
                .isEqualTo("4 December 2025 – 3 March 2026 · 83 of 90 nights recorded");
    }

    @Test
    void theNightsBeforeAreNamedWithHowManyAreRecorded() {
        assertThat(report(90, _ -> 0.4).before()).isEmpty();
        Diary half = DiarySketch.ending(LAST, 120, _ -> 0.4);
        assertThat(TrendsReport.of(half, NightRange.ending(LAST, 90), ENGLISH).before())
                .isEqualTo(
                        "Before: 5 September – 3 December 2025, 30 of 90 nights recorded, too few to"
                                + " compare most of the figures.");
        Diary whole = DiarySketch.ending(LAST, 180, _ -> 0.4);
        assertThat(TrendsReport.of(whole, NightRange.ending(LAST, 90), ENGLISH).before())
                .startsWith("Before: 5 September – 3 December 2025, ")
                .endsWith(" of 90 nights recorded.");
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        NightRange range = NightRange.ending(LAST, 14);
        Diary fluidOnly =
                Diary.EMPTY.apply(
                        Change.of(
                                new PutNight(
                                        NightBuilder.of(Night.empty(LAST)).fluidMl(900).build())));
        Diary earlier = DiarySketch.ending(LAST.minusDays(30), 9, _ -> 0.4);
        assertThat(TrendsReport.of(Diary.EMPTY, range, ENGLISH).missing())
                .startsWith("There is nothing to show yet");
        assertThat(TrendsReport.of(fluidOnly, range, ENGLISH).missing())
                .startsWith("There is nothing to show yet");
        assertThat(TrendsReport.of(earlier, range, ENGLISH).missing())
                .startsWith("No night of this period is recorded");
        assertThat(report(9, _ -> 0.4).missing()).isNull();
    }
}
