package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A duration may end in the full stop of its unit, and a sentence adds no second one. */
final class DurationWordsTest {

    static Stream<Arguments> sentencesAndLanguages() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(
                                        "tonight.long-confirm",
                                        "tonight.long-said",
                                        "tonight.saved",
                                        "tonight.just-saved",
                                        "crampline.at-least",
                                        "crampline.awake",
                                        "crampline.sore")
                                .map(key -> Arguments.of(key, language)));
    }

    @ParameterizedTest
    @MethodSource("sentencesAndLanguages")
    void noFullStopStandsTwice(String key, Language language) {
        Messages messages = new Messages(language);
        for (double seconds : new double[] {40, 720, 750, 7200, 7500}) {
            String duration = messages.formats().duration(seconds);
            assertThat(messages.text(key, duration, duration)).contains(duration);
            assertThat(messages.text(key, duration, duration)).doesNotContain("..");
        }
    }
}
