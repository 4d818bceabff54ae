package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.trends.Factor;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.MuscleCount;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of the figures: its keys in their order, what is null, and whose figures they are. */
final class TrendsJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SINGLE =
            """
            from to nights recorded crampNights crampFreeNights cramps undetailedNights dispersion\
            """;
    private static final String LISTS = " byHour byMuscle remedies factors factorsTested";

    @TempDir private Path folder;
    private Path diary;

    @BeforeEach
    void nameTheDiary() {
        diary = folder.resolve("diary.cramps");
    }

    private String run(String... args) {
        List<String> all = new ArrayList<>(List.of("--diary", diary.toString(), "--lang", "en"));
        all.addAll(List.of(args));
        StringWriter out = new StringWriter();
        int code =
                CrampDiary.commandLine((_, _, _) -> 1)
                        .setOut(new PrintWriter(out, true))
                        .execute(all.toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString();
    }

    private TrendSummary summarised(JsonNode period) {
        NightRange range =
                new NightRange(
                        LocalDate.parse(period.get("from").asText()),
                        LocalDate.parse(period.get("to").asText()));
        try (DiaryStore store = SqliteDiaryStore.open(diary, Clock.systemUTC())) {
            return Trends.summarise(store.current(), range);
        }
    }

    private JsonNode figuresOfTheDemo() throws Exception {
        String file = folder.resolve("demo.json").toString();
        run("demo", "--out", file, "--nights", "200", "--seed", "7");
        run("import", file);
        return JSON.readTree(run("trends", "--json"));
    }

    @Test
    void enoughDataHasAllKeysInTheirOrder() throws Exception {
        JsonNode json = figuresOfTheDemo();

        assertThat(keys(json))
                .isEqualTo(
                        SINGLE
                                + " crampsPerWeek crampNightShare severity duration wokenNights"
                                + " change trend"
                                + LISTS);
        assertThat(keys(json.get("crampsPerWeek"))).isEqualTo("value low high");
        assertThat(keys(json.get("crampNightShare"))).isEqualTo("value low high");
        assertThat(keys(json.get("severity"))).isEqualTo("worst median shareSevere");
        assertThat(keys(json.get("duration")))
                .isEqualTo("medianSeconds q1Seconds q3Seconds longestSeconds overTenMinutes");
        assertThat(keys(json.get("change")))
                .isEqualTo(
                        "recentCrampNights recentRecorded previousCrampNights previousRecorded"
                                + " ratio riskDifference midP");
        assertThat(keys(json.at("/change/riskDifference"))).isEqualTo("value low high");
        assertThat(keys(json.get("trend"))).isEqualTo("weeks s variance z p senSlope");
        assertThat(json.get("byHour").size()).isEqualTo(24);
        for (JsonNode row : json.get("byMuscle")) {
            assertThat(keys(row)).isEqualTo("muscle side cramps");
        }
        for (JsonNode row : json.get("remedies")) {
            assertThat(keys(row)).isEqualTo("remedy uses rated helped share medianMinutesToRelief");
        }
        assertThat(json.get("factors").size()).isEqualTo(Factor.values().length);
        for (JsonNode row : json.get("factors")) {
            assertThat(keys(row))
                    .isEqualTo(
                            "factor exposedNights exposedCrampNights unexposedNights"
                                    + " unexposedCrampNights enough riskDifference midP q");
        }
    }

    @Test
    void tooLittleIsNullAsAWholeUnderTheSameKeys() throws Exception {
        run("begin");
        JsonNode json = JSON.readTree(run("trends", "--json"));

        assertThat(keys(json))
                .isEqualTo(
                        SINGLE
                                + " crampsPerWeek crampNightShare severity duration wokenNights"
                                + " change trend"
                                + LISTS);
        List<String> nulls = new ArrayList<>();
        json.fieldNames()
                .forEachRemaining(key -> {
                    if (json.get(key).isNull()) {
                        nulls.add(key);
                    }
                });
        assertThat(nulls)
                .containsExactly(
                        "crampsPerWeek",
                        "crampNightShare",
                        "severity",
                        "duration",
                        "change",
                        "trend");
        assertThat(json.get("dispersion").doubleValue()).isEqualTo(1.0);
        assertThat(json.get("factors").size()).isEqualTo(Factor.values().length);
        for (JsonNode row : json.get("factors")) {
            assertThat(row.get("enough").booleanValue()).isFalse();
            assertThat(row.get("riskDifference").isNull()).isTrue();
            assertThat(row.get("midP").isNull()).isTrue();
            assertThat(row.get("q").isNull()).isTrue();
        }
    }

    @Test
    void withoutCrampsBeforeOnlyTheRatioOfTheChangeIsNull() throws Exception {
        JsonNode json = JSON.readTree(new TrendsJson().of(changed()));

        assertThat(json.at("/change/ratio").isNull()).isTrue();
        assertThat(json.at("/change/recentCrampNights").intValue()).isEqualTo(28);
        assertThat(json.at("/change/riskDifference/value").doubleValue()).isEqualTo(1.0);
    }

    /** To the last digit, because nothing is rounded. */
    @Test
    void figuresAreThoseOfTheSummary() throws Exception {
        JsonNode json = figuresOfTheDemo();
        TrendSummary figures = summarised(json);

        assertThat(json.get("nights").intValue()).isEqualTo(90);
        assertThat(json.get("recorded").intValue()).isEqualTo(figures.recorded());
        assertThat(json.get("crampNights").intValue()).isEqualTo(figures.crampNights());
        assertThat(json.get("crampFreeNights").intValue()).isEqualTo(figures.crampFreeNights());
        assertThat(json.get("cramps").intValue()).isEqualTo(figures.cramps());
        assertThat(json.get("undetailedNights").intValue()).isEqualTo(figures.undetailedNights());
        assertThat(json.get("dispersion").doubleValue()).isEqualTo(figures.dispersion());
        assertThat(estimate(json.get("crampsPerWeek"))).isEqualTo(figures.crampsPerWeek());
        assertThat(estimate(json.get("crampNightShare"))).isEqualTo(figures.crampNightShare());
        assertThat(json.at("/severity/worst").intValue()).isEqualTo(figures.severity().worst());
        assertThat(numbers(json.get("severity")))
                .endsWith(figures.severity().median(), figures.severity().shareSevere());
        assertThat(numbers(json.get("duration")))
                .containsExactly(
                        figures.duration().medianSeconds(),
                        figures.duration().q1Seconds(),
                        figures.duration().q3Seconds(),
                        figures.duration().longestSeconds(),
                        (double) figures.duration().overTenMinutes());
        assertThat(json.get("wokenNights").intValue()).isEqualTo(figures.wokenNights());
        assertThat(json.at("/change/ratio").doubleValue()).isEqualTo(figures.change().ratio());
        assertThat(json.at("/change/recentRecorded").intValue())
                .isEqualTo(figures.change().recentRecorded());
        assertThat(json.at("/change/previousCrampNights").intValue())
                .isEqualTo(figures.change().previousCrampNights());
        assertThat(estimate(json.at("/change/riskDifference")))
                .isEqualTo(figures.change().riskDifference());
        assertThat(json.at("/change/midP").doubleValue()).isEqualTo(figures.change().midP());
        assertThat(numbers(json.get("trend")))
                .containsExactly(
                        (double) figures.trend().weeks().size(),
                        (double) figures.trend().test().s(),
                        figures.trend().test().variance(),
                        figures.trend().test().z(),
                        figures.trend().test().p(),
                        figures.trend().senSlope());
        assertThat(numbers(json.get("byHour")))
                .isEqualTo(figures.byHour().stream().map(Integer::doubleValue).toList());
        rows(json, figures);
    }

    private static void rows(JsonNode json, TrendSummary figures) {
        assertThat(json.get("byMuscle").size()).isEqualTo(figures.byMuscle().size()).isPositive();
        for (int i = 0; i < figures.byMuscle().size(); i++) {
            MuscleCount row = figures.byMuscle().get(i);
            JsonNode node = json.at("/byMuscle/" + i);
            assertThat(node.get("cramps").intValue()).isEqualTo(row.cramps());
            assertThat(node.get("muscle").asText()).isEqualTo(row.muscle().code());
            assertThat(node.get("side").asText()).isEqualTo(row.side().code());
        }
        assertThat(json.get("remedies").size()).isEqualTo(figures.remedies().size()).isPositive();
        for (int i = 0; i < figures.remedies().size(); i++) {
            RemedyFigures row = figures.remedies().get(i);
            JsonNode node = json.at("/remedies/" + i);
            assertThat(node.get("remedy").asText()).isEqualTo(row.remedy().code());
            assertThat(node.get("uses").intValue()).isEqualTo(row.uses());
            assertThat(node.get("rated").intValue()).isEqualTo(row.rated());
            assertThat(node.get("helped").intValue()).isEqualTo(row.helped());
            assertThat(estimate(node.get("share"))).isEqualTo(row.share());
            assertThat(number(node.get("medianMinutesToRelief")))
                    .isEqualTo(row.medianMinutesToRelief());
        }
        assertThat(json.get("factorsTested").intValue())
                .isEqualTo(figures.factorsTested())
                .isPositive();
        for (int i = 0; i < figures.factors().size(); i++) {
            FactorFigures row = figures.factors().get(i);
            FactorFigures.Comparison compared = row.comparison();
            JsonNode node = json.at("/factors/" + i);
            assertThat(node.get("factor").asText()).isEqualTo(row.factor().code());
            assertThat(node.get("exposedNights").intValue()).isEqualTo(row.exposedNights());
            assertThat(node.get("exposedCrampNights").intValue())
                    .isEqualTo(row.exposedCrampNights());
            assertThat(node.get("unexposedNights").intValue()).isEqualTo(row.unexposedNights());
            assertThat(node.get("unexposedCrampNights").intValue())
                    .isEqualTo(row.unexposedCrampNights());
            assertThat(node.get("enough").booleanValue()).isEqualTo(row.enough());
            assertThat(estimate(node.get("riskDifference")))
                    .isEqualTo(compared == null ? null : compared.riskDifference());
            assertThat(number(node.get("midP")))
                    .isEqualTo(compared == null ? null : compared.midP());
            assertThat(number(node.get("q"))).isEqualTo(compared == null ? null : compared.q());
        }
    }

    /** 28 free nights and then 28 with cramps. */
    private static TrendSummary changed() {
        LocalDate last = LocalDate.of(2026, 3, 20);
        List<Night> nights =
                IntStream.range(0, 56)
                        .mapToObj(ago ->
                                new NightBuilder(last.minusDays(ago))
                                        .status(ago < 28 ? NightStatus.CRAMPS : NightStatus.NONE)
                                        .build())
                        .toList();
        Diary diary =
                new Diary(
                        1,
                        Profile.EMPTY,
                        nights,
                        List.of(),
                        List.of(),
                        Pauses.NONE,
                        List.of(),
                        List.of(),
                        Marks.NONE);
        return Trends.summarise(diary, NightRange.ending(last, 90));
    }

    private static String keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return String.join(" ", keys);
    }

    private static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        node.elements().forEachRemaining(value -> numbers.add(value.doubleValue()));
        return numbers;
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNull() ? null : (Double) node.doubleValue();
    }

    private static @Nullable Estimate estimate(JsonNode node) {
        return node.isNull()
                ? null
                : new Estimate(
                        node.get("value").doubleValue(),
                        node.get("low").doubleValue(),
                        node.get("high").doubleValue());
    }
}
