package org.crampdiary.ui.parts.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.Unit;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is typed from paper is kept in no unit of the person, who may change it before it is saved.
 */
final class PaperDraftTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-10T08:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 20);
    private static final double HALF_AN_OUNCE_ML = 15;

    private static PaperFormModel form(boolean inOunces) {
        return new PaperFormModel(new Messages(Language.DANISH, inOunces), CLOCK);
    }

    private static Stream<PaperColumn> numbers() {
        return PaperColumn.ALL.stream()
                .filter(column ->
                        column.field() != null
                                && column.field().kind() instanceof FieldKind.Decimal);
    }

    private static EntryField<Night, ?> field(PaperColumn column) {
        return Objects.requireNonNull(column.field());
    }

    private static boolean drunk(PaperColumn column) {
        return field(column).kind() instanceof FieldKind.Decimal range && range.unit() == Unit.ML;
    }

    @ParameterizedTest
    @CsvSource({"false, true, 500, 17", "true, false, 17, 503", "false, false, 500, 500"})
    void whatIsDrunkChangesItsNumberWithTheUnit(
            boolean before, boolean after, String typed, String shown) {
        assertThat(numbers()).anyMatch(PaperDraftTest::drunk);
        numbers()
                .forEach(column -> {
                    boolean drunk = drunk(column);
                    PaperFormModel left = form(before);
                    left.row(NIGHT).cell(column).textProperty().set(drunk ? typed : "6,5");
                    PaperFormModel again = form(after);
                    again.restore(left.toDraft());
                    assertThat(again.row(NIGHT).text(column)).isEqualTo(drunk ? shown : "6,5");
                    assertThat(read(again, column))
                            .isCloseTo(read(left, column), within(drunk ? HALF_AN_OUNCE_ML : 0));
                    assertThat(again.edited()).isTrue();
                });
    }

    private static double read(PaperFormModel form, PaperColumn column) {
        Night night = form.validated().orElseThrow().getFirst().record();
        return (Double) Objects.requireNonNull(field(column).of(night));
    }

    @Test
    void whatIsNotReadableIsKeptAsItWasTyped() {
        numbers()
                .forEach(column -> {
                    PaperFormModel left = form(false);
                    left.row(NIGHT).cell(column).textProperty().set("a lot");
                    PaperFormModel again = form(true);
                    again.restore(left.toDraft());
                    assertThat(again.row(NIGHT).text(column)).isEqualTo("a lot");
                });
    }

    /** Neither rounded nor read in another unit: what could not be read is not read now either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | true | 8,5 | 8,5",
                "true | true | 500 | 500",
                "true | false | 500 | 500 fl oz",
                "true | false | 8,5 | 251",
                "false | false | 1,500 | 1,500",
                "false | true | 1,500 | 1,500 ml",
                "false | true | 15000 | 15000 ml",
                "false | false | 15000 | 15000",
                "true | false | 1 2 | 1 2 fl oz",
            })
    void whatWasTypedIsNeverAnotherNumberAfterwards(
            boolean before, boolean after, String typed, String shown) {
        numbers()
                .filter(PaperDraftTest::drunk)
                .forEach(column -> {
                    PaperFormModel left = form(before);
                    left.row(NIGHT).cell(column).textProperty().set(typed);
                    PaperFormModel again = form(after);
                    again.restore(left.toDraft());
                    assertThat(again.row(NIGHT).text(column)).isEqualTo(shown);
                    assertThat(again.validated().isPresent())
                            .isEqualTo(left.validated().isPresent());
                    PaperFormModel back = form(before);
                    back.restore(again.toDraft());
                    assertThat(back.validated().isPresent())
                            .isEqualTo(left.validated().isPresent());
                });
    }
}
