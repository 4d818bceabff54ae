package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.History;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.RuleDescription;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Preferences;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code check} says what the window says, and whose the numbers are. */
final class CheckAnswerTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void theAnswerIsTheFirstThingThatIsSaid(History.Answer answer) {
        Path file = folder.resolve("diary.cramps");
        Diary diary;
        try (SqliteDiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.apply(
                    History.written(
                            History.all().stream()
                                    .filter(history -> history.answer() == answer)
                                    .findFirst()
                                    .orElseThrow()
                                    .sketch()
                                    .diary()));
            diary = store.current();
        }
        Assessment assessment = Guidance.check(diary, Sketch.AS_OF);
        LevelAdvice advice = LevelAdvice.of(assessment, Preferences.DEFAULT.residence().numbers());
        for (Language language : Language.values()) {
            says(assessment, advice, new Messages(language), check(file, language));
        }
    }

    private static void says(
            Assessment assessment, LevelAdvice advice, Messages messages, List<String> lines) {
        List<String> answered =
                Stream.of(List.of(advice.heading()), advice.reason(), advice.body())
                        .flatMap(List::stream)
                        .map(messages::text)
                        .toList();
        assertThat(lines.subList(1, lines.indexOf(""))).isEqualTo(answered);
        assertThat(lines)
                .as("each finding with what its source says and what is ours")
                .containsAll(
                        assessment.fired().stream()
                                .map(finding -> Guidance.rule(finding.rule()).description())
                                .map(RuleDescription::ours)
                                .map(ours -> "    " + messages.text(ours))
                                .toList());
    }

    private static List<String> check(Path file, Language language) {
        StringWriter out = new StringWriter();
        int code =
                CrampDiary.commandLine((_, _, _) -> 42)
                        .setOut(new PrintWriter(out, true))
                        .execute(
                                "--diary",
                                file.toString(),
                                "--lang",
                                language.code(),
                                "check",
                                "--as-of",
                                Sketch.AS_OF.toString());
        assertThat(code).isZero();
        return out.toString().lines().toList();
    }
}
