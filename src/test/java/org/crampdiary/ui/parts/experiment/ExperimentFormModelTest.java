package org.crampdiary.ui.parts.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExperimentFormModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);

    private static ExperimentFormModel written(String change, String start, @Nullable Integer n) {
        ExperimentFormModel model = new ExperimentFormModel(CLOCK);
        model.change().textProperty().set(change);
        model.start().textProperty().set(start);
        model.nightsProperty().set(n);
        return model;
    }

    private static String key(@Nullable Phrase phrase) {
        return phrase == null ? "" : phrase.key();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    stretch, 4.3.2026,   21, '',                      '',                    ''
                    stretch, 2026-03-04, 14, '',                      '',                    ''
                    stretch, 4/3/2026,   28, '',                      '',                    ''
                    stretch, 4.3.2025,   28, '',                      '',                    ''
                    stretch, 3.3.2025,   28, '',                      question.start-early,  ''
                    stretch, 1.4.2026,   28, '',                      '',                    ''
                    stretch, 2.4.2026,   28, '',                      question.start-late,   ''
                    stretch, 31.2.2026,  28, '',                      question.start-needed, ''
                    stretch, '',         28, '',                      question.start-needed, ''
                    ' ',     4.3.2026,   28, question.change-needed,  '',                    ''
                    stretch, 4.3.2026,   ,   '',                      '',                    question.length-needed
                    '',      '',         ,   question.change-needed,  question.start-needed, question.length-needed
                    """)
    void eachFieldSaysWhatItNeeds(
            String change,
            String start,
            @Nullable Integer nights,
            String changeError,
            String startError,
            String nightsError) {
        ExperimentFormModel model = written(change, start, nights);

        boolean right = model.validated().isPresent();

        assertThat(key(model.change().errorProperty().get())).isEqualTo(changeError);
        assertThat(key(model.start().errorProperty().get())).isEqualTo(startError);
        assertThat(key(model.nightsErrorProperty().get())).isEqualTo(nightsError);
        assertThat(right).isEqualTo((changeError + startError + nightsError).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T23:30:00Z, 2026-03-03",
        "2026-03-04T02:00:00Z, 2026-03-04",
        "2026-03-04T09:00:00Z, 2026-03-04",
        "2026-03-04T18:00:00Z, 2026-03-04",
    })
    void beginsWithTheNightThatComes(Instant now, LocalDate start) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);

        Experiment sketched = new ExperimentFormModel(clock).sketched();

        assertThat(Objects.requireNonNull(sketched).start()).isEqualTo(start);
        assertThat(sketched.nights()).isEqualTo(21);
    }

    /** As an old or imported one, that the fields would not allow any more. */
    private static Experiment old(@Nullable String endedOn) {
        return new Experiment(
                "old",
                " " + "x".repeat(300),
                LocalDate.of(2020, 1, 1),
                10,
                endedOn == null ? null : LocalDate.parse(endedOn));
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        ExperimentFormModel model = new ExperimentFormModel(CLOCK, old("2019-12-01"));

        assertThat(model.edited()).isFalse();
        assertThat(model.lengths()).containsExactly(10, 14, 21, 28);
        assertThat(model.validated()).contains(old("2019-12-01"));
    }

    @ParameterizedTest
    @CsvSource({
        // begun, nights: the end is kept while it lies within
        "2020-01-01, 14, 2020-01-08",
        "2020-01-07, 10, 2020-01-08",
        "2020-01-08, 10,",
        "2019-12-29, 10,",
        "2019-12-30, 10, 2020-01-08",
    })
    void anEndOutsideOtherNightsIsForgotten(
            LocalDate start, int nights, @Nullable LocalDate endedOn) {
        Clock then = Clock.fixed(Instant.parse("2020-01-09T09:00:00Z"), ZoneOffset.UTC);
        ExperimentFormModel model = new ExperimentFormModel(then, old("2020-01-08"));
        model.change().textProperty().set("stretch");
        model.start().set(start);
        model.nightsProperty().set(nights);

        assertThat(model.validated().orElseThrow().endedOn()).isEqualTo(endedOn);
    }

    @Test
    void aDraftIsTypedAgain() {
        ExperimentFormModel model = written(" more\nwater ", "soon", 28);
        ExperimentFormModel again = new ExperimentFormModel(CLOCK);
        again.restore(model.toDraft());

        assertThat(again.toDraft()).isEqualTo(model.toDraft());
        assertThat(again.edited()).isTrue();
        again.restore("nights=15");
        assertThat(again.nightsProperty().get()).isNull();
        assertThat(again.sketched()).isNull();
    }
}
