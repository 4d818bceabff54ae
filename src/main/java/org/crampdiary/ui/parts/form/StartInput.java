package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * When a cramp started: its night, and the clock time within it. Before noon belongs to the morning
 * after the evening that names the night, so no date has to be worked out at 3 am. For the FX
 * thread.
 */
public final class StartInput {

    private static final DateTimeFormatter TYPED =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
                    .appendPattern("[':']['.']mm")
                    .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ObjectProperty<LocalDate> night = new SimpleObjectProperty<>(this, "night");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable OffsetDateTime original;
    private @Nullable LocalDate originalNight;

    StartInput(LocalDate night) {
        this.night.set(night);
        time.subscribe(() -> error.set(null));
        this.night.subscribe(() -> error.set(null));
    }

    public ObjectProperty<LocalDate> nightProperty() {
        return night;
    }

    /** The typed clock time, such as 3:12, 03.12 or 0312; empty means unknown. */
    public StringProperty timeProperty() {
        return time;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    void set(LocalDate ofNight, @Nullable OffsetDateTime start, ZoneId inZone) {
        zone = inZone;
        original = start;
        originalNight = ofNight;
        night.set(ofNight);
        time.set(start == null ? "" : SHOWN.format(start.toLocalTime()));
    }

    /** Whether the time can be understood and the clock showed it on that date; marks it if not. */
    boolean validate(OffsetDateTime now) {
        String typed = time.get().strip();
        if (untouched()) {
            error.set(null);
            return true;
        }
        if (typed.isEmpty()) {
            LocalDate present = Night.containing(now.atZoneSameInstant(zone).toLocalDateTime());
            error.set(night.get().isAfter(present) ? Phrase.of("start.future") : null);
            return error.get() == null;
        }
        LocalTime clock = parse(typed);
        if (clock == null) {
            error.set(Phrase.of("start.not-a-time"));
            return false;
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local(clock));
        if (offsets.isEmpty()) {
            error.set(Phrase.of("start.skipped-hour"));
            return false;
        }
        error.set(
                local(clock).atOffset(offsets.getFirst()).isAfter(now)
                        ? Phrase.of("start.future")
                        : null);
        return error.get() == null;
    }

    /** The start with its offset; null when unknown or not valid. */
    @Nullable OffsetDateTime value() {
        if (untouched()) {
            return original;
        }
        LocalTime clock = parse(time.get().strip());
        List<ZoneOffset> offsets =
                clock == null ? List.of() : zone.getRules().getValidOffsets(local(clock));
        return clock == null || offsets.isEmpty()
                ? null
                : local(clock).atOffset(offsets.getFirst());
    }

    void keep(Draft draft) {
        draft.put("night", night.get());
        draft.put("time", (Object) time.get());
    }

    void restore(Draft draft) {
        try {
            night.set(LocalDate.parse(draft.textOf("night")));
        } catch (DateTimeParseException _) {
            // A draft without a night keeps the one that the form was opened for.
            time.set("");
        }
        draft.text("time", time);
    }

    /** Whether it still says what it said when it was opened: then nothing of it is lost. */
    private boolean untouched() {
        OffsetDateTime before = original;
        String shown = before == null ? "" : SHOWN.format(before.toLocalTime());
        return night.get().equals(originalNight) && time.get().strip().equals(shown);
    }

    private LocalDateTime local(LocalTime clock) {
        LocalDate evening = night.get();
        return (clock.isBefore(LocalTime.NOON) ? evening.plusDays(1) : evening).atTime(clock);
    }

    private static @Nullable LocalTime parse(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed, TYPED);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
