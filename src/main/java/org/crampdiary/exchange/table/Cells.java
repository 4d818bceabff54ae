package org.crampdiary.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.Coded;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.Site;
import org.crampdiary.model.TextLimit;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one table as values of their fields. A value is null where nothing stands, or that
 * it is not known; what cannot be read throws {@link Unreadable}. For one thread.
 */
final class Cells {

    private final Columns columns;
    private final Mapping mapping;
    private final ZoneId zone;
    private final Instant now;
    private final Map<Object, Optional<?>> known = new HashMap<>();

    /**
     * @param zone of times that have no offset and of which the mapping does not say it
     * @param now nothing is later
     */
    Cells(Columns columns, Mapping mapping, ZoneId zone, Instant now) {
        this.columns = columns;
        this.mapping = mapping;
        this.zone = Objects.requireNonNullElse(mapping.style().zone(), zone);
        this.now = now;
    }

    ZoneId zone() {
        return zone;
    }

    /** What stands in the columns of a field; empty when it comes from none. */
    String text(Row row, String target) {
        Source source = mapping.fields().get(target);
        return source == null ? "" : columns.text(row, source.columns());
    }

    /** Whether a cell says something in a field that is no text. */
    boolean says(Row row, String target) {
        String text = text(row, target);
        return !text.isEmpty() && !CellWord.unknown(text);
    }

    /** The value of a number, yes or no, a code or a text; each kind is read as its own type. */
    <V> @Nullable V value(Row row, Target target, FieldKind<V> kind) {
        Source source = mapping.fields().get(target.name());
        if (source == null) {
            return null;
        }
        try {
            return value(row, target, kind, source);
        } catch (Unreadable wrong) {
            throw wrong.in(source.columns());
        }
    }

    @SuppressWarnings("unchecked")
    private <V> @Nullable V value(Row row, Target target, FieldKind<V> kind, Source source) {
        if (kind instanceof FieldKind.Text(TextLimit limit)) {
            return (V) note(columns.note(row, source.columns()), limit);
        }
        String text = columns.text(row, source.columns());
        String meant = meaning(text, source);
        if (meant.isEmpty()) {
            return null;
        }
        return (V)
                switch (kind) {
                    case FieldKind.Decimal range -> number(target, source, meant, range);
                    case FieldKind.Numeric<?> range ->
                            (Integer) (int) number(target, source, meant, range);
                    case FieldKind.YesNo _ ->
                            CellWord.yesNo(meant).orElseThrow(() -> notUnderstood(text));
                    case FieldKind.Code<?> code -> code(code, meant);
                    default -> throw new IllegalStateException(target + " is no cell");
                };
    }

    /** What a cell says by the words of the mapping, and otherwise by itself. */
    private static String meaning(String text, Source source) {
        String said = source.words().get(Folded.of(text));
        return said != null ? said : CellWord.unknown(text) ? "" : text;
    }

    private double number(Target target, Source source, String text, FieldKind.Numeric<?> range) {
        return new CellNumber(target, source, mapping.style().decimal()).read(text, range);
    }

    private static Unreadable notUnderstood(String text) {
        return Unreadable.of("table.word", CellMoment.shown(text));
    }

    private static @Nullable String note(String text, TextLimit limit) {
        if (!limit.allows(text)) {
            throw Unreadable.of("table.too-long", limit.max());
        }
        return text.isEmpty() ? null : text;
    }

    @SuppressWarnings("unchecked") // of this type by its key
    private <E extends Enum<E> & Coded> E code(FieldKind.Code<E> kind, String text) {
        Optional<?> code =
                known.computeIfAbsent(List.of(kind, text), _ -> CellWord.code(kind, text));
        return ((Optional<E>) code).orElseThrow(() -> notUnderstood(text));
    }

    /** A place that its cell names together with its side. */
    Optional<Site> site(Row row, String target) {
        Source source = mapping.fields().get(target);
        if (source == null) {
            return Optional.empty();
        }
        String text = meaning(columns.text(row, source.columns()), source);
        Optional<?> site = known.computeIfAbsent(text, _ -> CellWord.site(text));
        return site.map(Site.class::cast);
    }

    /** The moment that a field names, which may be a date or a time alone; null for none. */
    @Nullable CellMoment moment(Row row, String target) {
        Source source = mapping.fields().get(target);
        if (source == null || !says(row, target)) {
            return null;
        }
        try {
            return CellMoment.read(text(row, target), style(target));
        } catch (Unreadable wrong) {
            throw wrong.in(source.columns());
        }
    }

    /** Which half of the day a morning's answer was given in changes nothing of the night. */
    private CellStyle style(String target) {
        CellStyle style = mapping.style();
        return target.equals(Target.NIGHT) && style.dateMeans() == DateMeans.MORNING
                ? style.withTwelveHour(false)
                : style;
    }

    /** When a moment with a time was, on this day; in the person's zone. */
    OffsetDateTime at(LocalDate date, CellMoment moment) {
        LocalDateTime local = date.atTime(Objects.requireNonNull(moment.time()));
        ZoneOffset said = moment.offset();
        if (said != null) {
            OffsetDateTime at = local.atOffset(said);
            boolean utc = said.equals(ZoneOffset.UTC);
            return notLater(utc ? at.atZoneSameInstant(zone).toOffsetDateTime() : at);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            throw Unreadable.of(offsets.isEmpty() ? "table.skipped-hour" : "table.doubled-hour");
        }
        return notLater(local.atOffset(offsets.getFirst()));
    }

    private OffsetDateTime notLater(OffsetDateTime time) {
        if (time.toInstant().isAfter(now)) {
            throw Unreadable.of("table.future");
        }
        checkYear(Night.containing(time.toLocalDateTime()));
        return time;
    }

    /** Throws {@link Unreadable} for the night before the first day that there may be. */
    private static void checkYear(LocalDate night) {
        if (!DiaryYears.contain(night)) {
            throw Unreadable.of("table.not-a-moment", CellMoment.shown(night.toString()));
        }
    }

    /**
     * The night that a moment with its date names: the one that ends or begins on that day, by what
     * the mapping says that a date means. The evening of a day lasts until five in the morning.
     */
    LocalDate night(CellMoment moment) {
        LocalDateTime local = local(moment);
        boolean morning = mapping.style().dateMeans() == DateMeans.MORNING;
        LocalDate night =
                morning
                        ? local.toLocalDate().minusDays(1)
                        : moment.time() == null || midnight(moment, local)
                                ? local.toLocalDate()
                                : Night.toCome(local);
        if (local.toLocalDate().isAfter(LocalDate.ofInstant(now, zone))) {
            throw Unreadable.of("table.future");
        }
        checkYear(night);
        return night;
    }

    /** Programs write a date alone as midnight too, here or in UTC. */
    private static boolean midnight(CellMoment moment, LocalDateTime local) {
        return LocalTime.MIDNIGHT.equals(moment.time())
                || local.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private LocalDateTime local(CellMoment moment) {
        LocalDate date = Objects.requireNonNull(moment.date());
        return moment.time() == null || LocalTime.MIDNIGHT.equals(moment.time())
                ? date.atStartOfDay()
                : at(date, moment).toLocalDateTime();
    }

    /** Throws {@link Unreadable} for a night that is still to come, in which nothing has been. */
    void checkBegun(LocalDate night) {
        if (night.isAfter(Night.containing(LocalDateTime.ofInstant(now, zone)))) {
            throw Unreadable.of("table.future");
        }
    }
}
