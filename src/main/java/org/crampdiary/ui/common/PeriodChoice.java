package org.crampdiary.ui.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Which nights a room looks at: a usual period, or dates that the person sets. For the FX thread.
 */
public final class PeriodChoice {

    private final ReadOnlyObjectWrapper<Period> period =
            new ReadOnlyObjectWrapper<>(this, "period", Period.NINETY_DAYS);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Medicine> medicine = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Medicine>> medicines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** The first night of a custom period; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last night of a custom period; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** The medicine with which the period begins; null for the one that was begun last. */
    public ObjectProperty<@Nullable Medicine> medicineProperty() {
        return medicine;
    }

    /** The medicines to choose of as of the last {@link #range}, the newest first. */
    public ReadOnlyObjectProperty<List<Medicine>> medicinesProperty() {
        return medicines.getReadOnlyProperty();
    }

    /** Runs {@code action} whenever other dates or another medicine change the chosen period. */
    public Subscription onOtherNights(Runnable action) {
        return Subscription.combine(
                from.subscribe((_, _) -> runIn(Period.CUSTOM, action)),
                to.subscribe((_, _) -> runIn(Period.CUSTOM, action)),
                medicine.subscribe((_, _) -> runIn(Period.SINCE_MEDICINE, action)));
    }

    private void runIn(Period which, Runnable action) {
        if (period.get() == which) {
            action.run();
        }
    }

    /** What is wrong with the chosen period as of the last {@link #range}; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Chooses another period; a custom one begins with the nights that are looked at now. */
    public void choose(Period next, Diary diary, LocalDate tonight) {
        if (next == Period.CUSTOM && from.get() == null && to.get() == null) {
            NightRange now = usual(diary, tonight);
            from.set(now == null ? tonight : now.from());
            to.set(tonight);
        }
        period.set(next);
    }

    /** The chosen nights; empty, with the error set, when the dates make no period. */
    public Optional<NightRange> range(Diary diary, LocalDate tonight) {
        if (period.get() != Period.CUSTOM) {
            NightRange nights = usual(diary, tonight);
            error.set(nights == null ? missing(period.get()) : null);
            return Optional.ofNullable(nights);
        }
        LocalDate first = from.get();
        LocalDate last = to.get();
        error.set(error(first, last, tonight));
        return first == null || last == null || error.get() != null
                ? Optional.empty()
                : Optional.of(new NightRange(first, last));
    }

    /** The nights of a period that is not a custom one. */
    private @Nullable NightRange usual(Diary diary, LocalDate tonight) {
        medicines.set(Period.begun(diary, tonight));
        Medicine chosen = medicine.get();
        LocalDate start = chosen == null ? null : chosen.start();
        return period.get() == Period.SINCE_MEDICINE
                        && start != null
                        && medicines.get().contains(chosen)
                ? new NightRange(start, tonight)
                : period.get().range(diary, tonight);
    }

    private static Phrase missing(Period period) {
        return Phrase.of(
                period == Period.SINCE_VISIT
                        ? "trends.range.no-visit"
                        : "trends.range.no-medicine");
    }

    private static @Nullable Phrase error(
            @Nullable LocalDate first, @Nullable LocalDate last, LocalDate tonight) {
        if (first == null || last == null) {
            return Phrase.of("trends.range.incomplete");
        }
        if (first.isAfter(last)) {
            return Phrase.of("trends.range.reversed", first, last);
        }
        return last.isAfter(tonight) ? Phrase.of("trends.range.future", tonight) : null;
    }
}
