package org.crampdiary.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.SiteFields;
import org.crampdiary.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table can be read as: a declared field, or a part of one.
 *
 * @param name as the mapping file has it
 * @param word its short word, as in {@link EntryField#word()}
 */
public record Target(String name, FieldKind<?> kind, String word) {

    static final String START = CrampFields.START.name();
    static final String END = "end";
    static final String NIGHT = NightFields.NIGHT.name();
    static final String CRAMPS = "cramps";
    static final String NAP = "nap";

    /** More than anybody has in a night; a mistyped time is none. */
    static final int MOST_CRAMPS = 20;

    private static final Set<EntryField<?, ?>> NOT_OF_A_TABLE =
            Set.of(CrampFields.ID, CrampFields.ONGOING);

    private static final List<Target> OF_A_CRAMP =
            Stream.of(
                            Stream.of(of(CrampFields.NIGHT), of(CrampFields.START), time(END)),
                            fields(CrampFields.SHAPE.declared()),
                            Stream.of(of(SiteFields.MUSCLE), of(SiteFields.SIDE)))
                    .flatMap(targets -> targets)
                    .toList();

    private static final List<Target> OF_A_NIGHT =
            Stream.of(
                            Stream.of(of(NightFields.NIGHT)),
                            Stream.of(
                                    new Target(
                                            CRAMPS,
                                            new FieldKind.Whole(0, MOST_CRAMPS, Unit.UNITS),
                                            CRAMPS)),
                            fields(NightFields.answered()))
                    .flatMap(targets -> targets)
                    .toList();

    private static final List<Target> OF_SLEEP =
            List.of(
                    time(START),
                    time(END),
                    of(NightFields.SLEEP_HOURS),
                    new Target(NAP, new FieldKind.YesNo(), NAP));

    /** What can be read of such a row, in the order of the form; what says when comes first. */
    public static List<Target> of(RowKind rows) {
        return switch (rows) {
            case CRAMPS -> OF_A_CRAMP;
            case NIGHTS -> OF_A_NIGHT;
            case SLEEP -> OF_SLEEP;
        };
    }

    public static Optional<Target> named(RowKind rows, String name) {
        return of(rows).stream().filter(target -> target.name.equals(name)).findFirst();
    }

    private static Target of(EntryField<?, ?> field) {
        return new Target(field.name(), field.kind(), field.word());
    }

    private static Target time(String name) {
        return new Target(name, CrampFields.START.kind(), name);
    }

    private static <E> Stream<Target> fields(List<EntryField<E, ?>> declared) {
        return declared.stream()
                .filter(field -> !NOT_OF_A_TABLE.contains(field) && standsInACell(field.kind()))
                .map(Target::of);
    }

    private static boolean standsInACell(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Numeric<?> _, FieldKind.YesNo _, FieldKind.Text _, FieldKind.Code<?> _ ->
                    true;
            default -> false;
        };
    }

    /** What it counts where it can be told in several units; null otherwise. */
    public @Nullable Unit measured() {
        Unit unit =
                switch (kind) {
                    case FieldKind.Decimal(int _, int _, Unit of) -> of;
                    case FieldKind.Whole(int _, int _, Unit of) -> of;
                    default -> null;
                };
        return unit != null && CellUnit.measured(unit) ? unit : null;
    }

    /** Whether it can be told by several columns together: a date and its time, parts of a note. */
    boolean joined() {
        return dated() || kind instanceof FieldKind.Text;
    }

    /** Whether its cells are dates or times. */
    public boolean dated() {
        return kind instanceof FieldKind.Day || kind instanceof FieldKind.Time;
    }
}
