package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.report.ChartReport.Topic;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.html.Layout;
import org.crampdiary.summary.html.SummaryHtml;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value has no "usually" and is not the worst; two have no middle. */
final class FewValuesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final int NIGHTS = 28;

    /** What is said of a middle, and of the one at the end. */
    private static final Pattern MIDDLE =
            Pattern.compile("\\busual|median|quartile|typisk|kvartil", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXTREME =
            Pattern.compile(
                    "worst|longest|(?<!were |lasted )at most|most often|værst|længst|oftest",
                    Pattern.CASE_INSENSITIVE);

    /** These count, and never speak of a middle; that a "q" is at most 0.10 is no worst one. */
    private static final Set<Topic> OTHER_TOPICS =
            Set.of(Topic.WEEKLY, Topic.NIGHTS, Topic.FACTORS, Topic.HOURS);

    /** Eight weeks, with so many cramps in the four last and as many in those before. */
    private static Diary diary(int cramps) {
        List<Edit> edits = new ArrayList<>();
        for (int ago = 0; ago < 2 * NIGHTS; ago++) {
            LocalDate night = LAST.minusDays(ago);
            if (ago % NIGHTS < cramps) {
                edits.add(
                        new PutCramp(
                                CrampBuilder.inNight("c" + ago, night)
                                        .severity(8)
                                        .durationSeconds(200 + 10 * ago)
                                        .site(Muscle.CALF, Side.LEFT)
                                        .remedies(
                                                List.of(
                                                        new RemedyUse(
                                                                Remedy.WALK, Effect.A_LOT, 3.0)))
                                        .build()));
            } else {
                edits.add(new PutNight(new NightBuilder(night).status(NightStatus.NONE).build()));
            }
        }
        return Diary.EMPTY.apply(new Change(edits));
    }

    private static Stream<String> drawn(Drawing drawing) {
        return switch (drawing) {
            case Bars bars -> bars.bars().stream().map(Bars.Bar::words);
            case Intervals rows -> rows.rows().stream().map(Intervals.Row::description);
            case Pairs pairs ->
                    pairs.rows().stream().flatMap(row -> Stream.of(row.first(), row.second()));
            default -> Stream.of();
        };
    }

    /** Names of columns and rows are those of every period, and so are left out. */
    private static Stream<String> said(Findings card) {
        return Stream.of(
                        Stream.of(card.finding()),
                        card.sentences().stream(),
                        card.details().stream(),
                        card.lines().stream(),
                        drawn(card.drawing()),
                        card.legend().entries().stream().map(Legend.Entry::words).limit(1),
                        card.table().rows().stream().flatMap(row -> row.stream().skip(1)))
                .flatMap(words -> words);
    }

    private static String window(int cramps, Messages messages) {
        Diary diary = diary(cramps);
        NightRange range = NightRange.ending(LAST, NIGHTS);
        TrendsReport report = TrendsReport.of(diary, range, messages);
        ChartReport charts = report.charts(diary, range.previous(), messages);
        return Stream.concat(
                        report.figures().stream().map(Figures.Figure::sentence),
                        Stream.of(Topic.values())
                                .filter(topic -> !OTHER_TOPICS.contains(topic))
                                .flatMap(topic -> said(charts.card(topic))))
                .collect(Collectors.joining("\n"));
    }

    private static String page(int cramps, Messages messages) {
        return new SummaryHtml(messages)
                .of(
                        Samples.page(
                                diary(cramps),
                                NightRange.ending(LAST, NIGHTS),
                                SummaryOptions.USUAL),
                        Layout.least(Layout.Spacing.LOOSE));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 1, false, false",
        "DANISH,  1, false, false",
        "ENGLISH, 2, false, true",
        "DANISH,  2, false, true",
        "ENGLISH, 3, true,  true",
        "DANISH,  3, true,  true",
        "ENGLISH, 9, true,  true",
        "DANISH,  9, true,  true",
    })
    void wordsOfTheMiddleTakeThreeValuesAndWordsOfTheEndTwo(
            Language language, int cramps, boolean middle, boolean extreme) {
        Messages messages = new Messages(language);
        for (String words : List.of(window(cramps, messages), page(cramps, messages))) {
            assertThat(MIDDLE.matcher(words).find()).as(words).isEqualTo(middle);
            assertThat(EXTREME.matcher(words).find()).as(words).isEqualTo(extreme);
        }
    }
}
