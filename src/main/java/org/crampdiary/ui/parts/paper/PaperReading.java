package org.crampdiary.ui.parts.paper;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityFields;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.TextLimit;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.text.TypedTime;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row, and marks the cells that cannot be read. Several cramps of a night stand in one
 * cell in their order, parted by spaces; places are parted by semicolons. A dash stands for a cramp
 * of which this is not known, so that what follows belongs to the next one. For the FX thread.
 */
final class PaperReading {

    /** More than anybody has in a night; a mistyped severity or a time is none. */
    private static final FieldKind.Scale CRAMPS = new FieldKind.Scale(20);

    /** What stands where a person knows nothing of a cramp. */
    private static final Set<String> UNKNOWN = Set.of("", "-", "–", "?");

    private final PaperRow row;
    private final Messages messages;
    private final Clock clock;
    private boolean right = true;

    PaperReading(PaperRow row, Messages messages, Clock clock) {
        this.row = row;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the row says; null when a cell is marked. */
    @Nullable PaperNight night() {
        Double counted = number(PaperColumn.CRAMPS, CRAMPS);
        List<@Nullable OffsetDateTime> times = list(PaperColumn.TIMES, "\\s+", this::start);
        List<@Nullable Double> seconds =
                numbers(PaperColumn.MINUTES, CrampFields.DURATION_SECONDS.kind(), 60);
        List<@Nullable Double> severities =
                numbers(PaperColumn.SEVERITY, CrampFields.SEVERITY.kind(), 1);
        List<@Nullable Boolean> woke = list(PaperColumn.WOKE, "\\s+", this::yesNo);
        List<@Nullable Site> places = list(PaperColumn.PLACES, ";", this::place);
        int listed =
                Stream.of(times, seconds, severities, woke, places)
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
        if (counted != null && counted < listed) {
            wrong(PaperColumn.CRAMPS, Phrase.of("paper.more-than-counted", listed));
        }
        EntryValues<Night> record = NightFields.SHAPE.values(Night.empty(row.night()));
        for (PaperColumn column : PaperColumn.ALL) {
            if (column.field() != null) {
                readInto(record, column, column.field());
            }
        }
        if (!right) {
            return null;
        }
        List<Cramp> cramps = new ArrayList<>();
        int count = counted == null ? listed : counted.intValue();
        for (int i = 0; i < count; i++) {
            Cramp cramp =
                    cramp(at(times, i))
                            .with(CrampFields.DURATION_SECONDS, at(seconds, i))
                            .with(CrampFields.SEVERITY, whole(at(severities, i)))
                            .with(CrampFields.WOKE, at(woke, i));
            Site place = at(places, i);
            cramps.add(place == null ? cramp : cramp.with(CrampFields.SITES, List.of(place)));
        }
        if (counted != null && counted == 0) {
            record.set(NightFields.STATUS, NightStatus.NONE);
        }
        return new PaperNight(record.build(), cramps);
    }

    private Cramp cramp(@Nullable OffsetDateTime start) {
        String id = UUID.randomUUID().toString();
        return start == null
                ? Cramp.inNight(id, row.night()).build()
                : Cramp.startingAt(id, start, clock.getZone()).build();
    }

    private static <T> @Nullable T at(List<@Nullable T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private <V> void readInto(
            EntryValues<Night> record, PaperColumn column, EntryField<Night, V> field) {
        record.set(field, value(column, field.kind()));
    }

    /** What a box of the day says; each kind is read as its own type. */
    @SuppressWarnings("unchecked")
    private <V> @Nullable V value(PaperColumn column, FieldKind<V> kind) {
        return (V)
                switch (kind) {
                    case FieldKind.YesNo _ -> at(list(column, "\n", this::yesNo), 0);
                    case FieldKind.Text(TextLimit limit) -> text(column, limit);
                    case FieldKind.Decimal range -> number(column, range);
                    case FieldKind.Entries<?> _ -> activities(column);
                    default -> whole(number(column, kind));
                };
    }

    private @Nullable List<Activity> activities(PaperColumn column) {
        PaperActivity words = new PaperActivity(messages);
        List<Activity> known =
                list(column, ";", part -> words.read(part, this::minutes)).stream()
                        .flatMap(Stream::ofNullable)
                        .toList();
        if (words.contradict(known)) {
            wrong(column, words.unclear().why());
        }
        return known.isEmpty() ? null : known;
    }

    private @Nullable Double minutes(String typed) {
        return part(typed, ActivityFields.MINUTES.kind(), 1);
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : (Integer) number.intValue();
    }

    private @Nullable String text(PaperColumn column, TextLimit limit) {
        String text = row.text(column);
        wrong(column, limit.allows(text) ? null : Phrase.of("field.too-long", limit.max()));
        return text.isEmpty() ? null : text;
    }

    private void wrong(PaperColumn column, @Nullable Phrase why) {
        right &= row.cell(column).mark(why);
    }

    private @Nullable Double number(PaperColumn column, FieldKind<?> range) {
        NumberInput input = typed(row.text(column), range, 1);
        wrong(column, input.errorProperty().get());
        return input.value();
    }

    private List<@Nullable Double> numbers(PaperColumn column, FieldKind<?> range, double factor) {
        return list(column, "\\s+", part -> part(part, range, factor));
    }

    private @Nullable Double part(String part, FieldKind<?> range, double factor) {
        NumberInput input = typed(part, range, factor);
        Phrase error = input.errorProperty().get();
        if (error != null) {
            throw new Unreadable(error);
        }
        return input.value();
    }

    private NumberInput typed(String text, FieldKind<?> range, double factor) {
        NumberInput input = new NumberInput((FieldKind.Numeric<?>) range, factor);
        input.typedIn(messages);
        input.textProperty().set(text);
        input.validate();
        return input;
    }

    /** All parts of a cell, null for an unknown one; none and a mark when one is not readable. */
    private <T> List<@Nullable T> list(
            PaperColumn column, String between, Function<String, @Nullable T> read) {
        List<@Nullable T> values = new ArrayList<>();
        TextInput cell = row.cell(column);
        try {
            String text = row.text(column).replaceFirst("[;\\s]+$", "");
            for (String part : text.split(between, -1)) {
                values.add(UNKNOWN.contains(part.strip()) ? null : read.apply(part.strip()));
            }
            cell.mark(null);
            return values.stream().allMatch(Objects::isNull) ? List.of() : values;
        } catch (Unreadable e) {
            wrong(column, e.why());
            return List.of();
        }
    }

    private OffsetDateTime start(String typed) {
        LocalTime time = TypedTime.read(typed);
        if (time == null) {
            throw new Unreadable(Phrase.of("start.not-a-time"));
        }
        LocalDateTime local = Night.at(row.night(), time);
        ZoneId zone = clock.getZone();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Unreadable(Phrase.of("start.skipped-hour"));
        }
        if (offsets.size() > 1) {
            throw new Unreadable(Phrase.of("paper.twice"));
        }
        OffsetDateTime start = local.atOffset(offsets.getFirst());
        if (start.toInstant().isAfter(clock.instant())) {
            throw new Unreadable(Phrase.of("start.future"));
        }
        return start;
    }

    private Boolean yesNo(String typed) {
        String word = Folded.of(typed);
        if (Folded.of(messages.text("answer.yes")).startsWith(word)) {
            return true;
        }
        if (Folded.of(messages.text("answer.no")).startsWith(word)) {
            return false;
        }
        throw new Unreadable(Phrase.of("paper.yes-or-no"));
    }

    private Site place(String typed) {
        String words = Folded.of(typed);
        return Arrays.stream(Muscle.values())
                .flatMap(muscle ->
                        Stream.of(Side.NONE, Side.LEFT, Side.RIGHT, Side.BOTH)
                                .map(side -> new Site(muscle, side == Side.NONE ? null : side)))
                .filter(site -> Folded.of(SiteNames.of(site, messages)).equals(words))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable(
                                Phrase.of(
                                        "paper.place",
                                        SiteNames.of(new Site(Muscle.CALF, Side.LEFT), messages))));
    }
}
