package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.report.Pairs.Row;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.ui.parts.experiment.ExperimentRoom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExperimentReportTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 3, 3);
    private static final String FEWER = "1".repeat(14) + "0".repeat(14);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    /** Two weeks each way, the last of which was yesterday, unless it begins at another time. */
    private static ExperimentReport report(
            String signs, int startAgo, int nights, @Nullable LocalDate ended) {
        LocalDate first = TONIGHT.minusDays(28);
        Diary diary = Diary.EMPTY.apply(ExperimentRoom.nights(first, signs));
        Experiment experiment =
                new Experiment("e", "stretch", TONIGHT.minusDays(startAgo), nights, ended);
        ExperimentFigures figures = ExperimentFigures.of(diary, experiment, TONIGHT);
        return ExperimentReport.of(figures, List.of(figures), ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    11111111111111, 00000000000000, 'A smaller share of the nights had cramps during the trial: 0 % (0 of 14), before 100 % (14 of 14).'
                    00000000000000, 11111111111000, 'A larger share of the nights had cramps during the trial: 79 % (11 of 14), before 0 % (0 of 14).'
                    11000000000000, 11100000000000, 'No clear difference: cramps on 21 % of the nights during the trial (3 of 14), before on 14 % (2 of 14).'
                    00000000000000, 00000000000000, 'No clear difference: cramps on 0 % of the nights during the trial (0 of 14), before on 0 % (0 of 14).'
                    1111111111----, 0000000000----, 'A smaller share of the nights had cramps during the trial: 0 % (0 of 10), before 100 % (10 of 10).'
                    111111111-----, 00000000000000, 'The cramp nights are not compared: 9 nights before and 14 during are recorded; at least 10 of each are needed.'
                    11111111111111, -----000000000, 'The cramp nights are not compared: 14 nights before and 9 during are recorded; at least 10 of each are needed.'
                    """)
    void saysWhatTheNightsShow(String before, String during, String finding) {
        ExperimentReport report = report(before + during, 14, 14, null);

        assertThat(plain(report.finding())).isEqualTo(finding);
        assertThat(report.detail() == null).isEqualTo(finding.startsWith("The"));
        assertThat(report.clear()).isEqualTo(finding.startsWith("A "));
    }

    /** 20 cramp nights on either side, of 20 recorded ones before and of 28 during. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'A smaller share of the nights had cramps during the trial: 71 % (20 of 28),"
                + " before 100 % (20 of 20).'",
        "DANISH, 'En mindre del af nætterne under forsøget var krampenætter: 71 % (20 af 28),"
                + " før 100 % (20 af 20).'",
    })
    void equalNumbersOfCrampNightsMayBeAnotherShare(Language language, String finding) {
        String before = "1".repeat(20) + "-".repeat(8);
        String during = "1".repeat(20) + "0".repeat(8);
        Diary diary =
                Diary.EMPTY.apply(ExperimentRoom.nights(TONIGHT.minusDays(56), before + during));
        Experiment experiment = new Experiment("e", "stretch", TONIGHT.minusDays(28), 28, null);
        ExperimentFigures figures = ExperimentFigures.of(diary, experiment, TONIGHT);

        ExperimentReport report =
                ExperimentReport.of(figures, List.of(figures), new Messages(language));
        assertThat(plain(report.finding())).isEqualTo(finding);
        assertThat(report.clear()).isTrue();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        // another of 14 nights that begins so many nights ago, while one of 14 ended yesterday
        "60, true",
        "43, true",
        "42, true",
        "41, false",
        "28, false",
        "20, false",
        "1, false",
        "0, true",
    })
    void aDifferenceIsNotClearWhereAnotherExperimentReachesIn(int startAgo, boolean clear) {
        Diary diary = Diary.EMPTY.apply(ExperimentRoom.nights(TONIGHT.minusDays(28), FEWER));
        Experiment one = new Experiment("one", "stretch", TONIGHT.minusDays(14), 14, null);
        Experiment two = new Experiment("two", "salt", TONIGHT.minusDays(startAgo), 14, null);
        List<ExperimentFigures> all =
                Stream.of(one, two)
                        .map(experiment -> ExperimentFigures.of(diary, experiment, TONIGHT))
                        .toList();

        ExperimentReport report = ExperimentReport.of(all.getFirst(), all, ENGLISH);

        assertThat(report.finding()).startsWith("A smaller share of the nights");
        assertThat(report.clear()).isEqualTo(clear);
        assertThat(report.notes().isEmpty()).isEqualTo(clear);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    00000000000000, 0.0 (0.0 – 1.8)
                    10101010101010, 3.5 (1.4 – 7.2)
                    1010101010101?, at least 4.0 (1.7 – 7.9)
                    0000000000000-, 'too few nights: 13 recorded, 14 needed'
                    """)
    void crampsPerWeekHaveTheirInterval(String before, String words) {
        assertThat(report(before + "00000000000000", 14, 14, null).rows().getLast())
                .isEqualTo(
                        new Row(
                                "Cramps per week (95\u00a0% interval)",
                                words.replace(" – ", "\u00a0–\u00a0"),
                                "0.0 (0.0\u00a0–\u00a01.8)"));
    }

    @ParameterizedTest
    @CsvSource({
        // the other four of 14 nights before are not recorded
        "4, 14, RUNNING, false",
        "4, 28, RUNNING, true",
        "-9, 28, WAITING, false",
        "-2, 28, WAITING, true",
    })
    void whoCannotCompareInTheEndIsToldBefore(
            int startAgo, int nights, ExperimentFigures.Stage stage, boolean told) {
        ExperimentReport report =
                report("--------------" + "00000000000000", startAgo, nights, null);

        assertThat(report.stage()).isEqualTo(stage);
        assertThat(report.notes().stream().anyMatch(note -> note.startsWith("Too few nights")))
                .isEqualTo(told);
        assertThat(report.rows().size())
                .isEqualTo(stage == ExperimentFigures.Stage.RUNNING ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  14, , Day 1 of 14 · 13 nights still to come",
        "12, 14, , Day 13 of 14 · 1 night still to come",
        "13, 14, , Day 14 of 14 · the last night",
        "14, 14, , 'Finished: 14 nights before, 14 during'",
        "-1, 14, , Begins on 4 March 2026",
        "20, 14, 2026-02-20, 'Ended early, after 9 of 14 nights'",
        "20, 14, 2026-02-11, 'Ended early, after 0 of 14 nights'",
    })
    void saysHowFarItHasCome(int startAgo, int nights, @Nullable LocalDate ended, String state) {
        assertThat(report("", startAgo, nights, ended).state()).isEqualTo(state);
    }

    @Test
    void anEndBeforeTheFirstNightLeavesNothingToCompare() {
        ExperimentReport report = report("0".repeat(28), 14, 14, TONIGHT.minusDays(20));

        assertThat(report.rows().getFirst()).isEqualTo(new Row("Nights", "3 Feb – 16 Feb", "none"));
        assertThat(report.rows().get(1)).isEqualTo(new Row("Recorded", "14 of 14", "–"));
        assertThat(report.rows().get(2)).isEqualTo(new Row("Cramp nights", "0 of 14", "–"));
        assertThat(report.finding())
                .startsWith("The cramp nights are not compared: 14 nights before and 0 during");
    }

    @Test
    void withoutWordsItHasANameAllTheSame() {
        Diary diary = Diary.EMPTY.apply(ExperimentRoom.experiment(" ", TONIGHT, 14, null));

        Experiments experiments = Experiments.of(diary, TONIGHT, ENGLISH);

        assertThat(experiments.current().getFirst().title()).isEqualTo("Untitled");
        assertThat(experiments.older()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // begun so many nights ago, two weeks each: what is shown, what is folded
        "40, 20, '', 20, 40",
        "40, 3,  '', 3,  40",
        "-5, 3,  40, '-5 3', 40",
        "60, 40, 20, 20, '40 60'",
    })
    void whatGoesOnStandsFirstOrElseTheNewest(
            String one, String two, String three, String current, String older) {
        Diary diary = Diary.EMPTY;
        for (String ago : List.of(one, two, three)) {
            if (!ago.isEmpty()) {
                LocalDate start = TONIGHT.minusDays(Long.parseLong(ago));
                diary = diary.apply(ExperimentRoom.experiment(ago, start, 14, null));
            }
        }

        Experiments experiments = Experiments.of(diary, TONIGHT, ENGLISH);

        assertThat(titles(experiments.current())).isEqualTo(current);
        assertThat(titles(experiments.older())).isEqualTo(older);
    }

    private static String titles(List<ExperimentReport> reports) {
        return String.join(" ", reports.stream().map(ExperimentReport::title).toList());
    }
}
