package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.report.Compared;
import org.crampdiary.ui.parts.period.ChosenNights;
import org.jspecify.annotations.Nullable;

/** Which other nights the period is compared with. For the FX thread. */
public final class ComparedChoice {

    private final ReadOnlyObjectWrapper<Compared> with =
            new ReadOnlyObjectWrapper<>(this, "with", Compared.BEFORE);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();
    private @Nullable NightRange lastPeriod;

    public ReadOnlyObjectProperty<Compared> withProperty() {
        return with.getReadOnlyProperty();
    }

    /** The first night when the person chooses; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last night when the person chooses; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** What was wrong with the other nights when they were last period; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Runs {@code action} whenever another choice, or other dates of one's own, are set. */
    public Subscription onOtherNights(Runnable action) {
        return Subscription.combine(
                with.subscribe((_, _) -> action.run()),
                from.subscribe((_, _) -> runWhenChosen(action)),
                to.subscribe((_, _) -> runWhenChosen(action)));
    }

    private void runWhenChosen(Runnable action) {
        if (with.get() == Compared.CHOSEN) {
            action.run();
        }
    }

    /** Chooses other nights; dates of one's own begin with the nights before the period. */
    public void choose(Compared next) {
        if (next == Compared.CHOSEN
                && from.get() == null
                && to.get() == null
                && lastPeriod != null) {
            NightRange before = lastPeriod.previous();
            from.set(before.from());
            to.set(before.to());
        }
        with.set(next);
    }

    /** Tells the person what is wrong with the other nights beside those of {@code period}. */
    public void tell(NightRange period, LocalDate tonight) {
        lastPeriod = period;
        error.set(range(period, tonight).error());
    }

    /**
     * The other nights, or why the dates make no other period.
     *
     * @param tonight the last night that has come
     */
    public ChosenNights range(NightRange period, LocalDate tonight) {
        ChosenNights other =
                switch (with.get()) {
                    case BEFORE -> ChosenNights.of(period.previous());
                    case YEAR_EARLIER -> ChosenNights.of(yearEarlier(period));
                    case CHOSEN -> ChosenNights.between(from.get(), to.get(), tonight);
                };
        NightRange nights = other.range();
        return nights != null && nights.overlaps(period)
                ? ChosenNights.wrong(Phrase.of("compared-with.overlap"))
                : other;
    }

    private static NightRange yearEarlier(NightRange period) {
        return new NightRange(period.from().minusYears(1), period.to().minusYears(1));
    }
}
