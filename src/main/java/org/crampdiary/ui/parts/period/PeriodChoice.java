package org.crampdiary.ui.parts.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Which nights a room looks at: a usual period, or dates that the person sets. For the FX thread.
 */
public final class PeriodChoice {

    private final ReadOnlyObjectProperty<Diary> diary;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Period> period =
            new ReadOnlyObjectWrapper<>(this, "period", Period.NINETY_DAYS);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Medicine> medicine = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Medicine>> medicines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public PeriodChoice(ReadOnlyObjectProperty<Diary> diary, Clock clock) {
        this.diary = diary;
        this.clock = clock;
    }

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

    /** Runs {@code action} whenever another period, or in it other dates, are chosen. */
    public Subscription onOtherNights(Runnable action) {
        return Subscription.combine(
                period.subscribe((_, _) -> action.run()),
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
    public void choose(Period next) {
        if (next == Period.CUSTOM && from.get() == null && to.get() == null) {
            LocalDate tonight = Night.now(clock);
            NightRange now = usual(tonight);
            from.set(now == null ? tonight : now.from());
            to.set(tonight);
        }
        period.set(next);
    }

    /** Chooses these nights. */
    public void choose(NightRange nights) {
        from.set(nights.from());
        to.set(nights.to());
        period.set(Period.CUSTOM);
    }

    /**
     * The nights of the choice, null when it makes no period; tells the person why it does not, and
     * which medicines there are.
     */
    public @Nullable NightRange resolve() {
        LocalDate tonight = Night.now(clock);
        medicines.set(Period.begun(diary.get(), tonight));
        ChosenNights chosen = chosen(tonight);
        error.set(chosen.error());
        return chosen.range();
    }

    private ChosenNights chosen(LocalDate tonight) {
        if (period.get() == Period.CUSTOM) {
            return ChosenNights.between(from.get(), to.get(), tonight);
        }
        NightRange nights = usual(tonight);
        return nights == null ? ChosenNights.wrong(missing(period.get())) : ChosenNights.of(nights);
    }

    /** The nights of a period that is not a custom one. */
    private @Nullable NightRange usual(LocalDate tonight) {
        Medicine chosen = medicine.get();
        LocalDate start = chosen == null ? null : chosen.start();
        return period.get() == Period.SINCE_MEDICINE
                        && start != null
                        && Period.begun(diary.get(), tonight).contains(chosen)
                ? new NightRange(start, tonight)
                : period.get().range(diary.get(), tonight);
    }

    private static Phrase missing(Period period) {
        return Phrase.of(
                period == Period.SINCE_VISIT
                        ? "trends.range.no-visit"
                        : "trends.range.no-medicine");
    }
}
