package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.TypedTime;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * When a cramp started: its night, and the clock time within it, typed such as 3:12, 03.12 or 0312;
 * empty means unknown. Before noon belongs to the morning after the evening that names the night,
 * so no date has to be worked out at 3 am. When the clocks are put back an hour is there twice;
 * which of the two is meant has to be chosen, and stays. For the FX thread.
 */
public final class StartInput extends TextInput implements Answer<OffsetDateTime> {

    /** What is wrong while nobody said which of two equal times is meant. */
    static final Phrase WHICH = Phrase.of("start.which");

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ObjectProperty<LocalDate> night = new SimpleObjectProperty<>(this, "night");
    private final ObjectProperty<@Nullable Boolean> second =
            new SimpleObjectProperty<>(this, "second");
    private final ReadOnlyBooleanWrapper twice = new ReadOnlyBooleanWrapper(this, "twice");
    private final Clock clock;
    private final ZoneId zone;
    private final LocalDate originalNight;
    private @Nullable OffsetDateTime original;

    /** Of a cramp with its night, in its zone; where none is known, in the clock's. */
    StartInput(Clock clock, Cramp cramp) {
        this.clock = clock;
        zone = Objects.requireNonNullElse(cramp.zone(), clock.getZone());
        originalNight = cramp.night();
        night.set(originalNight);
        textProperty().subscribe(this::typed);
        night.subscribe(this::typed);
        second.subscribe(() -> mark(null));
    }

    private void typed() {
        mark(null);
        LocalTime read = TypedTime.read(textProperty().get());
        twice.set(read != null && offsets(local(read)).size() > 1);
    }

    public ObjectProperty<LocalDate> nightProperty() {
        return night;
    }

    /**
     * Whether the second is meant of two equal times, after the clocks were put back; null until it
     * is said.
     */
    public ObjectProperty<@Nullable Boolean> secondProperty() {
        return second;
    }

    /** Whether the clock showed the typed time twice in that night. */
    public ReadOnlyBooleanProperty twiceProperty() {
        return twice.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable OffsetDateTime start) {
        original = start;
        second.set(isSecond(start));
        textProperty().set(start == null ? "" : SHOWN.format(start.toLocalTime()));
    }

    /** Null where the clock showed the time once. */
    private @Nullable Boolean isSecond(@Nullable OffsetDateTime start) {
        if (start == null) {
            return null;
        }
        List<ZoneOffset> offsets = offsets(start.toLocalDateTime());
        return offsets.size() > 1 ? (Boolean) offsets.getLast().equals(start.getOffset()) : null;
    }

    /** Whether the time can be understood and the clock showed it on that date; marks it if not. */
    @Override
    public boolean validate() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String typed = textProperty().get().strip();
        if (untouched()) {
            return mark(null);
        }
        if (!DiaryYears.contain(night.get())) {
            return mark(
                    Phrase.of(
                            "start.too-far",
                            String.valueOf(DiaryYears.FIRST),
                            String.valueOf(DiaryYears.LAST)));
        }
        if (typed.isEmpty()) {
            LocalDate present = Night.containing(now.atZoneSameInstant(zone).toLocalDateTime());
            return mark(night.get().isAfter(present) ? Phrase.of("start.future") : null);
        }
        LocalTime read = TypedTime.read(typed);
        if (read == null) {
            return mark(Phrase.of("start.not-a-time"));
        }
        OffsetDateTime at = at(local(read));
        if (at == null) {
            return mark(twice.get() ? WHICH : Phrase.of("start.skipped-hour"));
        }
        return mark(at.isAfter(now) ? Phrase.of("start.future") : null);
    }

    /** The start with its offset; null when unknown or not valid. */
    @Override
    public @Nullable OffsetDateTime value() {
        if (untouched()) {
            return original;
        }
        LocalTime read = TypedTime.read(textProperty().get());
        return read == null ? null : at(local(read));
    }

    /** Null when the clock did not show this time, or twice and nobody said which is meant. */
    private @Nullable OffsetDateTime at(LocalDateTime local) {
        List<ZoneOffset> offsets = offsets(local);
        Boolean later = offsets.size() > 1 ? second.get() : Boolean.FALSE;
        if (offsets.isEmpty() || later == null) {
            return null;
        }
        return local.atOffset(later ? offsets.getLast() : offsets.getFirst());
    }

    /** None, one, or two in the order in which they were in force. */
    private List<ZoneOffset> offsets(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local);
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put("night", night.get());
        draft.put("time", (Object) textProperty().get());
        draft.put("second", twice.get() ? (Object) second.get() : null);
    }

    @Override
    public void restore(String name, Draft draft) {
        try {
            night.set(LocalDate.parse(draft.textOf("night")));
        } catch (DateTimeParseException _) {
            // A draft without a night keeps the one that the form was opened for.
            textProperty().set("");
        }
        draft.text("time", textProperty());
        second.set(draft.yesNo("second"));
    }

    /** Whether it still says what it said when it was opened: then nothing of it is lost. */
    private boolean untouched() {
        OffsetDateTime before = original;
        String shown = before == null ? "" : SHOWN.format(before.toLocalTime());
        return night.get().equals(originalNight)
                && textProperty().get().strip().equals(shown)
                && (!twice.get() || Objects.equals(second.get(), isSecond(before)));
    }

    private LocalDateTime local(LocalTime read) {
        return Night.at(night.get(), read);
    }
}
