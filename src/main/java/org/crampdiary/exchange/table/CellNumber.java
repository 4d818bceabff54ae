package org.crampdiary.exchange.table;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/** What a cell says of a number, in the unit of its field. */
final class CellNumber {

    /** Digits with what may stand between them; then a word, or nothing. */
    static final Pattern PART =
            Pattern.compile(
                    "([0-9][0-9.,'\u2019 \u00a0\u202f]*[0-9]|[0-9])[ \u00a0\u202f]*(\\p{L}*)\\.?");

    static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");

    /** Such as 7/10: of a scale, this much. */
    private static final Pattern OF =
            Pattern.compile("(\\d{1,2})\\s*(?:/|of|af|out of|ud af)\\s*(\\d{1,3})");

    /** By the names of their fields, the words for one and for several. */
    private static final Map<String, Set<String>> COUNTED =
            Map.of(
                    NightFields.ALCOHOL_UNITS.name(),
                    Set.of("unit", "units", "genstand", "genstande"),
                    NightFields.CAFFEINE_CUPS.name(),
                    Set.of("cup", "cups", "kop", "kopper"),
                    Target.CRAMPS,
                    Set.of("cramp", "cramps", "krampe", "kramper"));

    private final Target target;
    private final Source source;
    private final @Nullable DecimalSign decimal;

    CellNumber(Target target, Source source, @Nullable DecimalSign decimal) {
        this.target = target;
        this.source = source;
        this.decimal = decimal;
    }

    /** Whether a cell has a number without a unit, so that this must be known. */
    static boolean bare(String cell) {
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            return clock.group(3) == null;
        }
        Matcher part = PART.matcher(cell);
        return part.matches() && part.group(2).isEmpty();
    }

    /** Throws {@link Unreadable} when it is no number of the field's range. */
    double read(String cell, FieldKind.Numeric<?> range) {
        Double value = value(cell, range);
        if (value == null) {
            throw Unreadable.of("table.not-a-number", CellMoment.shown(cell));
        }
        double rounded = Math.round(value * 10_000) / 10_000.0;
        if (!range.permits(rounded)) {
            throw beyond(CellMoment.shown(cell), rounded, range);
        }
        return rounded;
    }

    /** Limits are told as people tell them: not as 86,400 seconds. */
    private static Unreadable beyond(String cell, double value, FieldKind.Numeric<?> range) {
        if (!(range instanceof FieldKind.Decimal(int _, int max, Unit unit))) {
            return Unreadable.of("table.whole-out-of-range", cell, range.min(), range.max());
        }
        if (value < range.min()) {
            return Unreadable.of("table.too-little", cell);
        }
        boolean hours = unit == Unit.SECONDS && max % 3600 == 0;
        return Unreadable.of(
                "table.too-much",
                cell,
                hours ? max / 3600 : max,
                Phrase.of((hours ? Unit.HOURS : unit).key()));
    }

    private @Nullable Double value(String cell, FieldKind.Numeric<?> range) {
        Matcher of = OF.matcher(cell);
        if (range instanceof FieldKind.Scale(int max) && of.matches()) {
            return Integer.parseInt(of.group(2)) == max ? Double.valueOf(of.group(1)) : null;
        }
        Unit unit = target.measured();
        if (unit == null) {
            return counted(cell);
        }
        Matcher clock = CLOCK.matcher(cell);
        Double base = clock.matches() ? clock(clock, unit) : parts(cell, unit);
        return base == null ? null : (Double) (base / CellUnit.factorOf(unit));
    }

    /** Of what has no other unit, a word behind it may name it, and no other word. */
    private @Nullable Double counted(String cell) {
        Matcher part = PART.matcher(cell);
        return part.matches()
                        && (part.group(2).isEmpty()
                                || COUNTED.getOrDefault(target.name(), Set.of())
                                        .contains(Folded.of(part.group(2))))
                ? number(part.group(1), decimal)
                : null;
    }

    private @Nullable Double clock(Matcher parts, Unit counted) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int third = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        CellUnit unit = parts.group(3) == null ? source.unit() : CellUnit.CLOCK_HOURS;
        if (second > 59 || third > 59 || unit == null || !unit.clock() || !unit.tells(counted)) {
            return null;
        }
        return (double) first * unit.factor() + second * unit.factor() / 60.0 + third;
    }

    /**
     * Such as 7 h 30 min, 7h30, or a number of the unit that is said. Each part is less than one of
     * the unit before it.
     */
    private @Nullable Double parts(String cell, Unit unit) {
        Matcher part = PART.matcher(cell);
        double sum = 0;
        int end = 0;
        CellUnit before = null;
        while (part.find() && cell.substring(end, part.start()).isBlank()) {
            boolean bare = part.group(2).isEmpty();
            CellUnit said =
                    !bare
                            ? CellUnit.named(part.group(2)).orElse(null)
                            : before == null ? source.unit() : before.parts();
            Double number = number(part.group(1), decimal);
            if (number == null || said == null || !said.tells(unit) || (bare && said.clock())) {
                return null;
            }
            if (before != null && number * said.factor() >= before.factor()) {
                return null;
            }
            sum += number * said.factor();
            end = part.end();
            before = said;
        }
        return end > 0 && end == cell.length() ? (Double) sum : null;
    }

    /** Digits with or without their signs between; null when these do not stand as they should. */
    static @Nullable Double number(String digits, @Nullable DecimalSign decimal) {
        DecimalSign sign = decimal == null ? DecimalSign.POINT : decimal;
        String group = "[" + sign.grouping() + "'\u2019 \u00a0\u202f]";
        String whole = "\\d{1,3}(?:" + group + "\\d{3})+|\\d{1,15}";
        if (!digits.matches("(?:" + whole + ")(?:\\" + sign.sign() + "\\d{1,15})?")) {
            return null;
        }
        return Double.valueOf(digits.replaceAll(group, "").replace(sign.sign(), '.'));
    }

    /** Whether this sign can stand between thousands. */
    static boolean grouped(String digits, DecimalSign sign) {
        return digits.matches(
                "[1-9]\\d{0,2}(?:\\" + sign.sign() + "\\d{3})+(?:\\" + sign.grouping() + "\\d+)?");
    }

    /** Whether this sign can stand before decimals. */
    static boolean withDecimals(String digits, DecimalSign sign) {
        return digits.matches(
                "(?:\\d+|\\d{1,3}(?:["
                        + sign.grouping()
                        + "'\u2019 ]\\d{3})+)\\"
                        + sign.sign()
                        + "\\d+");
    }
}
