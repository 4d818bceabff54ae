package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the columns that say when something was, by their headings and by what stands in them. */
final class MomentColumns {

    private static final Pattern HALF_OF_THE_DAY =
            Pattern.compile("[ap]\\.? ?m\\.?", Pattern.CASE_INSENSITIVE);
    private static final String LENGTH = "duration|varighed|asleep|slept|hours|timer|sovet|minut";
    private static final int LOOKED_AT = 200;

    /** A column of dates, of times, or of both in one. */
    private record Dated(String name, boolean date, boolean time, boolean end) {

        boolean both() {
            return date && time;
        }

        boolean starts() {
            return HeadingWords.names(name, HeadingWords.START);
        }
    }

    private final Columns columns;
    private final List<Dated> found = new ArrayList<>();
    private final @Nullable String halves;

    MomentColumns(Columns columns) {
        this.columns = columns;
        for (String name : columns.names()) {
            if (HeadingWords.names(name, HeadingWords.DATE)
                    || HeadingWords.names(name, HeadingWords.TIME)
                    || HeadingWords.names(name, HeadingWords.START)
                    || HeadingWords.names(name, HeadingWords.END)) {
                dated(name).ifPresent(found::add);
            }
        }
        halves = columns.names().stream().filter(this::isHalves).findFirst().orElse(null);
    }

    private boolean isHalves(String name) {
        List<String> cells = columns.texts(List.of(name));
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> HALF_OF_THE_DAY.matcher(cell).matches());
    }

    private Optional<Dated> dated(String name) {
        List<String> cells = columns.texts(List.of(name)).stream().limit(LOOKED_AT).toList();
        List<CellMoment> read =
                Arrays.stream(DateOrder.values())
                        .map(order -> read(cells, order))
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow();
        if (read.isEmpty() || read.size() * 2 < cells.size()) {
            return Optional.empty();
        }
        boolean date = read.stream().anyMatch(moment -> moment.date() != null);
        boolean time = read.stream().anyMatch(moment -> moment.time() != null);
        return date || !HeadingWords.names(name, LENGTH)
                ? Optional.of(
                        new Dated(name, date, time, HeadingWords.names(name, HeadingWords.END)))
                : Optional.empty();
    }

    private static List<CellMoment> read(List<String> cells, DateOrder order) {
        CellStyle style = new CellStyle(order, null, false, null, null);
        return cells.stream().flatMap(cell -> CellMoment.readable(cell, style).stream()).toList();
    }

    /** What of {@code start}, {@code end} and {@code night} can be read, and from which columns. */
    Map<String, Source> of(RowKind rows) {
        Map<String, Source> sources = new HashMap<>();
        List<String> start = moment(false);
        boolean timed =
                start.size() > 1 || found.stream().anyMatch(one -> one.both() && !one.end());
        if (!start.isEmpty()) {
            boolean night = rows == RowKind.NIGHTS || (rows == RowKind.CRAMPS && !timed);
            sources.put(night ? Target.NIGHT : Target.START, source(start));
        }
        List<String> end = moment(true);
        if (rows != RowKind.NIGHTS && timed && !end.isEmpty()) {
            sources.put(Target.END, source(end));
        }
        return sources;
    }

    private static Source source(List<String> columns) {
        return new Source(columns, null, Map.of());
    }

    /** One column with both, or a date and its time, or what there is of these. */
    private List<String> moment(boolean end) {
        Optional<Dated> both = first(end, Dated::both);
        if (both.isPresent()) {
            return List.of(both.get().name());
        }
        List<String> names = new ArrayList<>();
        first(end, one -> one.date()).ifPresent(one -> names.add(one.name()));
        if (!end && names.isEmpty()) {
            return List.of();
        }
        first(end, one -> one.time())
                .ifPresent(one -> {
                    names.add(one.name());
                    if (halves != null && !end) {
                        names.add(halves);
                    }
                });
        return List.copyOf(names);
    }

    /** Where several are alike, the one whose heading says that something begins. */
    private Optional<Dated> first(boolean end, Predicate<Dated> wanted) {
        List<Dated> fitting =
                found.stream().filter(one -> one.end() == end && wanted.test(one)).toList();
        return fitting.stream()
                .filter(Dated::starts)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }
}
