package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import java.util.List;
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

    /** The medicines to choose of when they were last told, the newest first. */
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

    /** What was wrong with the chosen period when it was last told; null when nothing was. */
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

    /** Tells the person which medicines there are and what is wrong with the choice. */
    public void tell(Diary diary, LocalDate tonight) {
        medicines.set(Period.begun(diary, tonight));
        error.set(range(diary, tonight).error());
    }

    /** The chosen nights, or why the choice makes no period. */
    public ChosenNights range(Diary diary, LocalDate tonight) {
        if (period.get() == Period.CUSTOM) {
            return ChosenNights.between(from.get(), to.get(), tonight);
        }
        NightRange nights = usual(diary, tonight);
        return nights == null ? ChosenNights.wrong(missing(period.get())) : ChosenNights.of(nights);
    }

    /** The nights of a period that is not a custom one. */
    private @Nullable NightRange usual(Diary diary, LocalDate tonight) {
        Medicine chosen = medicine.get();
        LocalDate start = chosen == null ? null : chosen.start();
        return period.get() == Period.SINCE_MEDICINE
                        && start != null
                        && Period.begun(diary, tonight).contains(chosen)
                ? new NightRange(start, tonight)
                : period.get().range(diary, tonight);
    }

    private static Phrase missing(Period period) {
        return Phrase.of(
                period == Period.SINCE_VISIT
                        ? "trends.range.no-visit"
                        : "trends.range.no-medicine");
    }
}
