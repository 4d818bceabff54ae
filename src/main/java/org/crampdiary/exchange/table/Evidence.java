package org.crampdiary.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the cells of a column show of how they are written. Null is "cannot be told". */
final class Evidence {

    private Evidence() {}

    /** How dates are written, where all of them can be read in one way only; otherwise null. */
    static @Nullable DateOrder dates(List<String> cells) {
        Set<DateOrder> found = new LinkedHashSet<>();
        List<Matcher> inDigits = new ArrayList<>();
        for (String cell : cells) {
            String text = CellMoment.plain(cell);
            Matcher digits = CellMoment.IN_DIGITS.matcher(text);
            if (digits.lookingAt()) {
                inDigits.add(digits);
            } else if (CellMoment.EPOCH_MILLIS.matcher(text).matches()) {
                found.add(DateOrder.EPOCH_MILLIS);
            } else if (CellMoment.EPOCH_SECONDS.matcher(text).matches()) {
                found.add(DateOrder.EPOCH_SECONDS);
            } else if (CellMoment.SERIAL.matcher(text).lookingAt()) {
                found.add(DateOrder.SERIAL);
            }
        }
        if (inDigits.isEmpty()) {
            return found.isEmpty() ? DateOrder.YEAR_FIRST : only(found);
        }
        return found.isEmpty() ? order(inDigits) : null;
    }

    private static <T> @Nullable T only(Set<T> found) {
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /**
     * The one order in which all are dates that are dates in any, or the first of those that make
     * the same dates of them.
     */
    private static @Nullable DateOrder order(List<Matcher> cells) {
        Map<DateOrder, List<Optional<LocalDate>>> read = new EnumMap<>(DateOrder.class);
        for (DateOrder order :
                List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST)) {
            read.put(order, cells.stream().map(cell -> date(cell, order)).toList());
        }
        List<Integer> dates =
                IntStream.range(0, cells.size())
                        .filter(i -> read.values().stream().anyMatch(all -> all.get(i).isPresent()))
                        .boxed()
                        .toList();
        read.values().removeIf(all -> dates.stream().anyMatch(i -> all.get(i).isEmpty()));
        boolean alike = new HashSet<>(read.values()).size() == 1;
        return alike ? read.keySet().iterator().next() : null;
    }

    /** Two digits of a year stand at the front only where hyphens are between. */
    private static Optional<LocalDate> date(Matcher cell, DateOrder order) {
        boolean yearMayBeFirst =
                cell.group(1).length() == 2
                        && cell.group(4).length() == 2
                        && cell.group(2).equals("-");
        if (order == DateOrder.YEAR_FIRST && !yearMayBeFirst) {
            return Optional.empty();
        }
        try {
            return Optional.of(CellMoment.inDigits(cell, order));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What the numbers show of their decimal sign. */
    record Decimal(Set<DecimalSign> shown, boolean unclear) {

        /** Whether the sign has to be known and cannot be told. */
        boolean open() {
            return shown.size() > 1 || (shown.isEmpty() && unclear);
        }
    }

    /** One sign before three digits may stand before decimals or between thousands. */
    static Decimal decimal(List<String> cells) {
        Set<DecimalSign> shown = EnumSet.noneOf(DecimalSign.class);
        boolean unclear = false;
        for (String cell : cells) {
            for (Matcher part = CellNumber.PART.matcher(cell); part.find(); ) {
                String number = part.group(1);
                for (DecimalSign sign : DecimalSign.values()) {
                    boolean grouped = CellNumber.grouped(number, sign);
                    boolean decimal = CellNumber.withDecimals(number, sign);
                    if (decimal != grouped) {
                        shown.add(decimal ? sign : sign.other());
                    }
                    unclear |= decimal && grouped;
                }
            }
        }
        return new Decimal(shown, unclear);
    }
}
