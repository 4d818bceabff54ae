package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared of each field holds in the records. */
final class EntryFieldsTest {

    private static final List<EntryShape<?>> SHAPES =
            List.of(
                    NightFields.SHAPE,
                    CrampFields.SHAPE,
                    VisitFields.SHAPE,
                    PauseFields.SHAPE,
                    ProfileFields.SHAPE,
                    ActivityFields.SHAPE,
                    SiteFields.SHAPE,
                    RemedyUseFields.SHAPE,
                    MedicineFields.SHAPE,
                    TriedFields.SHAPE);

    record Declared(EntryShape<?> shape, EntryField<?, ?> field) {

        @Override
        public String toString() {
            return shape.name() + "." + field;
        }
    }

    static Stream<EntryShape<?>> shapes() {
        return SHAPES.stream();
    }

    static Stream<Declared> fields() {
        return SHAPES.stream()
                .flatMap(shape -> shape.fields().stream().map(field -> new Declared(shape, field)));
    }

    /** Values beside the ranges, of the kinds that have one. */
    static Stream<Declared> limited() {
        return fields().filter(declared -> !outside(declared.field().kind()).isEmpty());
    }

    private static List<Object> outside(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Decimal range ->
                    List.of(range.min() - 0.01, range.max() + 0.01, Double.NaN);
            case FieldKind.Whole range -> List.of(range.min() - 1, range.max() + 1);
            case FieldKind.Scale range -> List.of(-1, range.max() + 1);
            case FieldKind.Text(var limit) -> List.of("x".repeat(limit.max() + 1));
            default -> List.of();
        };
    }

    private static List<Object> limits(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Decimal range -> List.of((double) range.min(), (double) range.max());
            case FieldKind.Numeric<?> range -> List.of(range.min(), range.max());
            case FieldKind.Text(var limit) -> List.of("x".repeat(limit.max()));
            default -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("limited")
    void aRecordRefusesWhatItsFieldDoesNotAllow(Declared declared) {
        for (Object wrong : outside(declared.field().kind())) {
            assertThatIllegalArgumentException()
                    .as("%s", wrong)
                    .isThrownBy(() -> with(declared.shape(), declared.field(), wrong))
                    .withMessageContaining(declared.field().name());
        }
        for (Object allowed : limits(declared.field().kind())) {
            assertThat(with(declared.shape(), declared.field(), allowed)).isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anEntryCannotBeWithoutItsRequiredFieldsAlone(Declared declared) {
        if (required(declared.shape(), declared.field())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(declared.shape(), declared.field(), null))
                    .withMessageContaining(declared.field().name());
        } else {
            assertThat(with(declared.shape(), declared.field(), null)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anEntryIsMadeAgainOfItsValues(EntryShape<?> shape) {
        for (long seed = 0; seed < 50; seed++) {
            makeAgain(shape, new Random(seed));
        }
    }

    private static <E extends Record> void makeAgain(EntryShape<E> shape, Random random) {
        E entry = random(shape, random);
        assertThat(shape.values(entry).build()).isEqualTo(entry);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void namesAndColumnsAreUnique(EntryShape<?> shape) {
        assertThat(shape.fields()).extracting(EntryField::name).doesNotHaveDuplicates();
        assertThat(shape.fields()).extracting(EntryField::word).doesNotHaveDuplicates();
        assertThat(shape.fields()).extracting(EntryField::column).doesNotHaveDuplicates();
        assertThat(new ArrayList<>(shape.declared())).isNotEmpty().hasSameSizeAs(shape.fields());
    }

    private static <E extends Record> boolean required(
            EntryShape<E> shape, EntryField<?, ?> field) {
        return shape.required(cast(field));
    }

    /** The field's value in an entry in which it was set. */
    private static <E extends Record> Object with(
            EntryShape<E> shape, EntryField<?, ?> field, Object value) {
        EntryField<E, Object> typed = cast(field);
        return typed.of(shape.with(random(shape, new Random(1)), typed, value));
    }

    /** Without what other fields would have to agree with. */
    private static <E extends Record> E random(EntryShape<E> shape, Random random) {
        return new RandomValues(
                        random,
                        LocalDate.of(2025, 3, 20),
                        250,
                        List.of(ZoneOffset.UTC),
                        List.of("", "æøå"))
                .entry(shape, values -> without(shape, values));
    }

    private static <E extends Record> EntryValues<E> without(
            EntryShape<E> shape, EntryValues<E> values) {
        if (shape.equals(CrampFields.SHAPE)) {
            values.set(cast(CrampFields.START), null);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static <E, V> EntryField<E, V> cast(EntryField<?, ?> field) {
        return (EntryField<E, V>) field;
    }
}
