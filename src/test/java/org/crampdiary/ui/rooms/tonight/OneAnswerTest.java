package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.History;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Region;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.AlwaysFile;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.rooms.guidance.GuidanceView;
import org.crampdiary.ui.rooms.shell.AdviceBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Wherever the answer stands, the room, Tonight's card, the bar and the page, it is the same one;
 * nobody is told that nothing is to be rung about today beside a long cramp or an open sign; and
 * what is urgent names each number once.
 */
final class OneAnswerTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Clock CLOCK =
            Clock.fixed(Sketch.AS_OF.atTime(21, 30).atZone(ZONE).toInstant(), ZONE);

    @TempDir private Path folder;

    private final Settings settings =
            new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** One diary for each answer that there is, in turns in both languages. */
    @ParameterizedTest
    @EnumSource
    void theRoomTheCardTheBarAndThePageSayTheSame(History.Answer answer) {
        boolean inDanish = List.of(History.Answer.values()).indexOf(answer) % 2 == 1;
        Language language = inDanish ? Language.DANISH : Language.ENGLISH;
        Diary diary =
                History.all().stream()
                        .filter(history -> history.answer() == answer)
                        .findFirst()
                        .orElseThrow()
                        .sketch()
                        .diary();
        try (SqliteDiaryStore store =
                SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK)) {
            store.apply(History.written(diary));
            new FxRobot().interact(() -> sameIn(new RoomHarness(store, CLOCK, language), answer));
        }
    }

    private void sameIn(RoomHarness harness, History.Answer answer) {
        Language language = harness.messages.language();
        Diary diary = harness.store.current();
        Assessment assessment = Guidance.check(diary, Sketch.AS_OF);
        GuidanceView room =
                new GuidanceView(
                        harness.services,
                        new AlwaysFile(folder.resolve("page.pdf")),
                        TestPrinters.of(Map.of()),
                        settings);
        room.attach();
        String read = text(room.root(), "guidance-level", "guidance-reason", "guidance-advice");
        room.detach();
        assertThat(read).startsWith(answer.in(language));
        honest(assessment, read, language);
        AdviceBar bar = new AdviceBar(harness.services, settings);
        bar.listen().unsubscribe();
        if (assessment.level().number() >= Level.PROMPT.number()) {
            assertThat(all(bar)).startsWith(answer.in(language));
            honest(assessment, all(bar), language);
        } else {
            assertThat(all(bar)).isEmpty();
        }
        if (assessment.level() != Level.SELF_CARE) {
            assertThat(card(diary, harness)).isEqualTo(read);
            assertThat(page(diary, assessment).fired().getFirst().findings().getFirst())
                    .as("first on the page")
                    .isEqualTo(assessment.counted().getFirst());
        }
    }

    /** All the people and each sign by itself, still there and gone, as Tonight's card says it. */
    @Test
    void nobodyIsToldThatNothingIsUrgentWhereSomethingMayBe() {
        List<Diary> diaries =
                Stream.concat(
                                History.all().stream().map(History::sketch),
                                Stream.of(Symptom.values())
                                        .flatMap(sign ->
                                                Stream.of(
                                                        Sketch.blank().answered(0, sign),
                                                        Sketch.blank()
                                                                .answered(1, sign)
                                                                .answered(0))))
                        .map(Sketch::diary)
                        .toList();
        try (SqliteDiaryStore store =
                SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK)) {
            for (Language language : Language.values()) {
                RoomHarness harness = new RoomHarness(store, CLOCK, language);
                new FxRobot().interact(() -> diaries.forEach(diary -> honest(diary, harness)));
            }
        }
    }

    private void honest(Diary diary, RoomHarness harness) {
        honest(
                Guidance.check(diary, Sketch.AS_OF),
                card(diary, harness),
                harness.messages.language());
    }

    private String card(Diary diary, RoomHarness harness) {
        AnswerCard card = new AnswerCard(harness.services, settings);
        card.show(diary, Sketch.AS_OF);
        return text(card, "tonight-answer", "tonight-answer-reason", "tonight-answer-how");
    }

    private static void honest(Assessment assessment, String text, Language language) {
        boolean urgent = assessment.level().number() >= Level.PROMPT.number();
        boolean longCramp =
                assessment.with(Status.FIRED).stream()
                        .anyMatch(finding -> finding.rule() == RuleId.G03);
        String nothing = language == Language.DANISH ? "ringe i dag." : "advice to ring today.";
        assertThat(text.contains(nothing))
                .as(text)
                .isEqualTo(!urgent && !longCramp && !assessment.signOpen());
        if (urgent) {
            assertThat(text).containsOnlyOnce("1813");
        }
        if (assessment.level() == Level.PROMPT) {
            assertThat(text).doesNotContain("112");
        } else {
            assertThat(text).containsOnlyOnce("112");
        }
    }

    private static Advice page(Diary diary, Assessment assessment) {
        return SummaryModel.of(
                        diary,
                        Trends.summarise(diary, NightRange.ending(Sketch.AS_OF, 84)),
                        assessment,
                        SummaryOptions.USUAL,
                        Sketch.AS_OF,
                        "1.0")
                .advice();
    }

    private static String text(Parent root, String... ids) {
        return Arrays.stream(ids)
                .map(id -> root.lookup("#" + id))
                .map(node -> node == null ? "" : ((Labeled) node).getText())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String all(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(OneAnswerTest::all)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
