package org.crampdiary.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/** What the numbers of a column count. */
public enum CellUnit implements Coded {
    ML(Unit.ML, 1, "ml milliliter millilitre milliliters millilitres"),
    CL(Unit.ML, 10, "cl"),
    DL(Unit.ML, 100, "dl"),
    LITRES(Unit.ML, 1000, "l liter litre liters litres"),
    SECONDS(Unit.SECONDS, 1, "s sec secs second seconds sek sekund sekunder"),
    MINUTES(Unit.SECONDS, 60, "m min mins minute minutes minut minutter"),
    HOURS(Unit.SECONDS, 3600, "h hr hrs hour hours t time timer"),
    /** Hours and minutes, such as 7:30. */
    CLOCK_HOURS(Unit.SECONDS, 3600, ""),
    /** Minutes and seconds, such as 2:30. */
    CLOCK_MINUTES(Unit.SECONDS, 60, "");

    private final Unit base;
    private final int factor;
    private final String words;

    CellUnit(Unit base, int factor, String words) {
        this.base = base;
        this.factor = factor;
        this.words = words;
    }

    /** The unit that a word names, in whichever case. */
    static Optional<CellUnit> named(String word) {
        String folded = Folded.of(word);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(unit -> List.of(unit.words.split(" ")).contains(folded))
                .findFirst();
    }

    /** How many millilitres, or seconds, one of it is. */
    int factor() {
        return factor;
    }

    /** What a number behind this unit counts that has no unit of its own; null where it may not. */
    @Nullable CellUnit parts() {
        return this == HOURS ? MINUTES : this == MINUTES ? SECONDS : null;
    }

    /** Whether two numbers with a colon between them are meant. */
    boolean clock() {
        return words.isEmpty();
    }

    /** Whether a field that counts {@code unit} can be told in this one. */
    public boolean tells(@Nullable Unit unit) {
        return unit != null && measured(unit) && base == (unit == Unit.ML ? Unit.ML : Unit.SECONDS);
    }

    /** Whether what counts {@code unit} may be told in another one, so that it must be named. */
    static boolean measured(Unit unit) {
        return factorOf(unit) > 0;
    }

    /** How many millilitres, or seconds, one of a field's unit is; 0 for what is only counted. */
    static int factorOf(Unit unit) {
        return switch (unit) {
            case ML, SECONDS -> 1;
            case MINUTES -> 60;
            case HOURS -> 3600;
            default -> 0;
        };
    }
}
