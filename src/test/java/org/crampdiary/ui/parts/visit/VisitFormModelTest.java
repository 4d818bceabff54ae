package org.crampdiary.ui.parts.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.store.sqlite.RandomEntries;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitFormModelTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages DANISH = new Messages(Language.DANISH);

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-22T22:59:00Z"), ZoneId.of("Europe/Copenhagen"));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 22);

    private static VisitFormModel blank(RuleId... ticked) {
        return new VisitFormModel(ENGLISH, CLOCK, Set.of(ticked));
    }

    private static Visit visit(@Nullable List<RuleId> discussed) {
        return new Visit("v", LocalDate.of(2026, 3, 3), "GP", discussed, 14, "Blood test.", null);
    }

    @Test
    void anUntouchedFormGivesTheEqualVisit() {
        for (long seed = 1; seed <= 500; seed++) {
            Visit visit = new RandomEntries(seed).visit("v" + seed);
            VisitFormModel form = new VisitFormModel(ENGLISH, CLOCK, visit);
            assertThat(form.validated()).as("seed %d", seed).contains(visit);
            assertThat(form.edited()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void aDraftTypedIntoTheSameVisitIsTheSameForm() {
        for (long seed = 1; seed <= 500; seed++) {
            Visit visit = new RandomEntries(seed).visit("v" + seed);
            VisitFormModel left = new VisitFormModel(ENGLISH, CLOCK, visit);
            left.reply().agreed().textProperty().set(" = # \\ \t æøå\nnext " + seed);
            left.discussed().property(RuleId.G08).set(!visit.discussed(RuleId.G08));
            VisitFormModel restored = new VisitFormModel(ENGLISH, CLOCK, visit);
            restored.restore(left.toDraft());
            assertThat(restored.toDraft()).as("seed %d", seed).isEqualTo(left.toDraft());
            assertThat(restored.edited()).as("seed %d", seed).isTrue();
            assertThat(restored.validated()).as("seed %d", seed).isEqualTo(left.validated());
        }
    }

    @Test
    void aNewVisitIsOfTodayAndSaysNothingElse() {
        assertThat(blank().validated())
                .get()
                .satisfies(visit -> assertThat(visit.id()).isNotBlank())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Visit("v", TODAY, null, null, null, null, null));
    }

    @Test
    void whatItWasOpenedWithIsTickedButNotAChange() {
        VisitFormModel form = blank(RuleId.G08, RuleId.G05);
        assertThat(form.edited()).isFalse();
        assertThat(form.validated().orElseThrow().discussed())
                .containsExactly(RuleId.G05, RuleId.G08);
        form.discussed().tick(Set.of(RuleId.G01));
        form.discussed().property(RuleId.G08).set(false);
        assertThat(form.edited()).isTrue();
        assertThat(form.validated().orElseThrow().discussed())
                .containsExactly(RuleId.G01, RuleId.G05);
    }

    @Test
    void tickingNothingTakesBackWhatWasSaid() {
        VisitFormModel form = new VisitFormModel(ENGLISH, CLOCK, visit(List.of(RuleId.G08)));
        form.discussed().property(RuleId.G08).set(false);
        assertThat(form.validated().orElseThrow().discussed()).isEmpty();
        VisitFormModel never = new VisitFormModel(ENGLISH, CLOCK, visit(null));
        assertThat(never.validated().orElseThrow().discussed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "date, '', visit.date-needed",
                "date, tomorrow, visit.date-needed",
                "date, 30.02.2026, visit.date-needed",
                "date, 23.03.2026, visit.date-future",
                "date, 22.03.2027, visit.date-future",
                "date, 22.03.2026, -",
                "date, 2026-03-01, -",
                "rest, -1, field.whole-number",
                "rest, 366, field.whole-number",
                "rest, 1.5, field.whole-number",
                "rest, four, field.whole-number",
                "rest, 0, -",
                "rest, 365, -",
                "rest, '', -",
            })
    void aWrongFieldIsMarkedAndNothingIsGiven(String field, String typed, @Nullable String key) {
        VisitFormModel form = blank();
        ObservableValue<@Nullable Phrase> error;
        if (field.equals("date")) {
            form.date().textProperty().set(typed);
            error = form.date().errorProperty();
        } else {
            form.restNights().textProperty().set(typed);
            error = form.restNights().errorProperty();
        }
        assertThat(form.validated().isPresent()).isEqualTo(key == null);
        Phrase wrong = error.getValue();
        assertThat(wrong == null ? null : wrong.key()).isEqualTo(key);
    }

    @Test
    void tooLongTextsAreMarked() {
        VisitFormModel form = blank();
        form.text(VisitFields.WITH).textProperty().set("x".repeat(201));
        form.reply().agreed().textProperty().set("x".repeat(10_001));
        assertThat(form.validated()).isEmpty();
        assertThat(form.text(VisitFields.WITH).errorProperty().get())
                .isEqualTo(Phrase.of("field.too-long", 200));
        assertThat(form.reply().agreed().errorProperty().get())
                .isEqualTo(Phrase.of("field.too-long", 10_000));
        form.text(VisitFields.WITH).textProperty().set("x".repeat(200));
        assertThat(form.text(VisitFields.WITH).errorProperty().get()).isNull();
        assertThat(form.validated()).isEmpty();
        form.reply().agreed().textProperty().set("x".repeat(10_000));
        assertThat(form.validated()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 19.04.2026",
        "28, 19.04.2026",
        "1, 23.03.2026",
        "365, 22.03.2027",
    })
    void itSaysUntilWhenItRests(String nights, String until) {
        VisitFormModel form = blank();
        form.restNights().textProperty().set(nights);
        Phrase rests = Objects.requireNonNull(form.restsProperty().get());
        assertThat(rests.key()).isEqualTo("visit.rests");
        assertThat(rests.args()).containsExactly(day(until));
    }

    private static LocalDate day(String typed) {
        String[] parts = typed.split("\\.", -1);
        return LocalDate.of(
                Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    @Test
    void noNightsRestNothingAndWrongFieldsSayNothing() {
        VisitFormModel form = blank();
        form.restNights().textProperty().set("0");
        assertThat(form.restsProperty().get()).isEqualTo(Phrase.of("visit.rests-not"));
        form.restNights().textProperty().set("many");
        assertThat(form.restsProperty().get()).isNull();
        form.restNights().textProperty().set("14");
        form.date().textProperty().set("soon");
        assertThat(form.restsProperty().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date=soon", "discussed=G99,,x\nrest=\nunknown=1"})
    void aDraftThatIsNotUnderstoodTicksNothing(String draft) {
        VisitFormModel form = blank(RuleId.G08);
        form.restore(draft);
        form.date().set(TODAY);
        assertThat(form.validated().orElseThrow().discussed()).isNull();
    }

    /** The two parts of the reply to tear off, as they are typed and as the diary keeps them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | ''                 | -",
                "Stop the statin | ''                 | Stop the statin",
                "''              | it hurts by day    | Come back if: it hurts by day",
                "' Blood test. ' | ' not better ~or~ ' | Blood test.~Come back if: not better ~or~",
                "Kom igen, hvis: x | y                | Kom igen, hvis: x~Come back if: y",
            })
    void theReplyIsTypedInItsTwoParts(String agreed, String back, String kept) {
        VisitFormModel form = blank();
        form.reply().agreed().textProperty().set(lines(agreed));
        form.reply().back().textProperty().set(lines(back));
        String outcome = form.validated().orElseThrow().outcome();
        assertThat(outcome).isEqualTo(kept.equals("-") ? null : lines(kept).strip());
    }

    private static String lines(String cell) {
        return cell.replace('~', '\n');
    }

    /** Whatever language it was typed in; and only what is changed is written anew. */
    @Test
    void aReplyStandsInItsTwoPartsAgain() {
        Visit english = withOutcome("Blood test.\nCome back if: it hurts\nby day");
        VisitFormModel form = new VisitFormModel(DANISH, CLOCK, english);
        assertThat(form.reply().agreed().textProperty().get()).isEqualTo("Blood test.");
        assertThat(form.reply().back().textProperty().get()).isEqualTo("it hurts\nby day");
        assertThat(form.edited()).isFalse();
        assertThat(form.validated()).contains(english);
        form.reply().back().textProperty().set("it swells");
        assertThat(form.validated().orElseThrow().outcome())
                .isEqualTo("Blood test.\nKom igen, hvis: it swells");
        VisitFormModel restored = new VisitFormModel(ENGLISH, CLOCK, english);
        restored.restore(form.toDraft());
        assertThat(restored.reply().back().textProperty().get()).isEqualTo("it swells");
    }

    @Test
    void bothPartsTogetherMustFit() {
        VisitFormModel form = blank();
        form.reply().agreed().textProperty().set("x".repeat(5_000));
        form.reply().back().textProperty().set("y".repeat(5_000));
        assertThat(form.validated()).isEmpty();
        assertThat(form.reply().agreed().errorProperty().get())
                .isEqualTo(Phrase.of("field.too-long", 10_000));
        form.reply().back().textProperty().set("y".repeat(4_900));
        assertThat(form.validated()).isPresent();
    }

    private static Visit withOutcome(String outcome) {
        return new Visit("v", LocalDate.of(2026, 3, 3), null, null, null, outcome, null);
    }

    @Test
    void emptiedTextsAreUnknownAgain() {
        VisitFormModel form = new VisitFormModel(ENGLISH, CLOCK, visit(null));
        form.text(VisitFields.WITH).textProperty().set("  ");
        form.reply().agreed().textProperty().set(" Blood test twice. ");
        Visit written = form.validated().orElseThrow();
        assertThat(written.with()).isNull();
        assertThat(written.outcome()).isEqualTo("Blood test twice.");
    }
}
