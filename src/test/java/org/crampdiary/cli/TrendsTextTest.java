package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures as a person reads them, in both languages. */
final class TrendsTextTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    private Diary diary = Diary.EMPTY;

    private TrendsTextTest cramp(int ago, UnaryOperator<CrampBuilder> details) {
        CrampBuilder builder = CrampBuilder.inNight("c" + ago, LAST.minusDays(ago));
        diary = diary.apply(Change.of(new PutCramp(details.apply(builder).build())));
        return this;
    }

    private TrendsTextTest without(int... ago) {
        for (int nights : ago) {
            diary =
                    diary.apply(
                            Change.of(
                                    new PutNight(
                                            new NightBuilder(LAST.minusDays(nights))
                                                    .status(NightStatus.NONE)
                                                    .build())));
        }
        return this;
    }

    private List<String> lines(Language language, int nights) {
        return new TrendsText(new Messages(language))
                .of(Trends.summarise(diary, NightRange.ending(LAST, nights)));
    }

    @Test
    void whereNothingIsRecordedNothingIsReckoned() {
        assertThat(lines(Language.ENGLISH, 1))
                .containsExactly(
                        "20 March 2026",
                        "0 of 1 night recorded.",
                        "Without recorded nights there are no figures.");
        assertThat(lines(Language.DANISH, 90))
                .containsExactly(
                        "21. december 2025 – 20. marts 2026",
                        "0 af 90 nætter noteret.",
                        "Uden noterede nætter er der ingen tal.");
    }

    @Test
    void oneCrampHasNeitherAMedianNorAShare() {
        cramp(0, cramp -> cramp.severity(7).durationSeconds(720.0).woke(true));
        assertThat(lines(Language.ENGLISH, 1))
                .containsExactly(
                        "20 March 2026",
                        "1 of 1 night recorded.",
                        "Cramp nights: 1 of 1 recorded. Cramps per week are worked out when 14"
                                + " nights are recorded.",
                        "Severity: 7 (1 cramp).",
                        "Duration: 12 min (1 cramp).",
                        "Nights on which a cramp woke you: 1.",
                        "The 28 nights to 20 March 2026 are not compared with the 28 before: that"
                                + " takes 20 recorded nights in each.");
        assertThat(lines(Language.DANISH, 1))
                .containsExactly(
                        "20. marts 2026",
                        "1 af 1 nat noteret.",
                        "Krampenætter: 1 af 1 noteret. Kramper pr. uge regnes ud, når 14 nætter er"
                                + " noteret.",
                        "Styrke: 7 (1 krampe).",
                        "Varighed: 12 min. (1 krampe).",
                        "Nætter, hvor en krampe vækkede dig: 1.",
                        "De 28 nætter til og med 20. marts 2026 er ikke sammenlignet med de 28"
                                + " før: det kræver 20 noterede nætter i hver.");
    }

    @Test
    void whetherACrampWokeIsCountedOfTheNightsThatSaySo() {
        cramp(0, cramp -> cramp).cramp(1, cramp -> cramp);
        assertThat(lines(Language.ENGLISH, 3))
                .contains("Whether a cramp woke you was not entered.")
                .noneMatch(line -> line.startsWith("Nights on which"));
        assertThat(lines(Language.DANISH, 3))
                .contains("Det er ikke noteret, om en krampe vækkede dig.");
        cramp(1, cramp -> cramp.woke(false)).cramp(2, cramp -> cramp.woke(true));
        assertThat(lines(Language.ENGLISH, 3))
                .contains("Nights on which a cramp woke you: 1 of the 2 for which it was entered.");
        assertThat(lines(Language.DANISH, 3))
                .contains("Nætter, hvor en krampe vækkede dig: 1 af de 2, hvor det er noteret.");
    }

    @Test
    void oneDurationOfTwoCrampsIsNoDurationOfAll() {
        cramp(0, cramp -> cramp.durationSeconds(60.0)).cramp(1, cramp -> cramp);
        assertThat(lines(Language.ENGLISH, 3))
                .contains("2 of 3 nights recorded.", "Duration: 1 min (1 cramp).")
                .noneMatch(line -> line.startsWith("Severity"));
        assertThat(lines(Language.DANISH, 3))
                .contains(
                        "Krampenætter: 2 af 2 noterede. Kramper pr. uge regnes ud, når 14 nætter"
                                + " er noteret.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 | Severity: worst 7, of 2 cramps.           | Duration: longest 12 min, of 2 cramps; 2 over 10 minutes.
                    3 | Severity: worst 7, median 7, of 3 cramps. | Duration: median 12 min, longest 12 min, of 3 cramps; 3 over 10 minutes.
                    5 | Severity: worst 7, median 7; 7 or more in 100 %. | Duration: median 12 min, longest 12 min; 5 over 10 minutes.
                    """)
    void aMedianTakesThreeCrampsAndAShareFive(int cramps, String severity, String duration) {
        for (int ago = 0; ago < cramps; ago++) {
            cramp(ago, cramp -> cramp.severity(7).durationSeconds(720.0));
        }
        assertThat(lines(Language.ENGLISH, 7)).contains(severity, duration);
    }

    @Test
    void figuresOfAnOldPeriodNameItsLastNight() {
        without(IntStream.range(2, 56).toArray());
        cramp(0, cramp -> cramp.severity(7).durationSeconds(60.0));
        cramp(1, cramp -> cramp.severity(4).durationSeconds(661.0));
        cramp(30, cramp -> cramp);
        assertThat(lines(Language.ENGLISH, 90))
                .contains(
                        "56 of 90 nights recorded.",
                        "Severity: worst 7, of 2 cramps.",
                        "Duration: longest 11 min, of 2 cramps; 1 over 10 minutes.",
                        "The 28 nights to 20 March 2026: 2 cramp nights of 28 recorded; the 28"
                                + " before: 1 of 28.")
                .anyMatch(line -> line.startsWith("Cramp nights: 3 of 56 recorded, 5 % (95 %"));
        assertThat(lines(Language.DANISH, 90))
                .contains(
                        "56 af 90 nætter noteret.",
                        "Styrke: værst 7, ud af 2 kramper.",
                        "De 28 nætter til og med 20. marts 2026: 2 krampenætter af 28 noterede; de"
                                + " 28 før: 1 af 28.")
                .anyMatch(line -> line.startsWith("Krampenætter: 3 af 56 noterede, 5 % (95 %"));
    }

    @Test
    void noneAndOneAreWords() {
        without(IntStream.range(0, 56).toArray());
        assertThat(lines(Language.ENGLISH, 28))
                .contains(
                        "The 28 nights to 20 March 2026: no cramp nights of 28 recorded; the 28"
                                + " before: 0 of 28.");
        cramp(3, cramp -> cramp);
        assertThat(lines(Language.ENGLISH, 28))
                .contains(
                        "The 28 nights to 20 March 2026: 1 cramp night of 28 recorded; the 28"
                                + " before: 0 of 28.");
        assertThat(lines(Language.DANISH, 28))
                .contains(
                        "De 28 nætter til og med 20. marts 2026: 1 krampenat af 28 noterede; de"
                                + " 28 før: 0 af 28.");
    }
}
