package org.crampdiary.ui.charts;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Which other nights the period is compared with. For the FX thread. */
public final class ComparedChoice {

    private final ObjectProperty<Compared> with =
            new SimpleObjectProperty<>(this, "with", Compared.BEFORE);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public ObjectProperty<Compared> withProperty() {
        return with;
    }

    /** The first night when the person chooses; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last night when the person chooses; null while it is not a date. */
    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** What is wrong with the chosen dates as of the last {@link #range}; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The other nights; empty, with the error set, when the dates make no other period. */
    public Optional<NightRange> range(NightRange period) {
        NightRange other =
                switch (with.get()) {
                    case BEFORE -> period.previous();
                    case YEAR_EARLIER ->
                            new NightRange(period.from().minusYears(1), period.to().minusYears(1));
                    case CHOSEN -> chosen(period);
                };
        error.set(other == null ? wrong() : overlap(other, period));
        return error.get() == null ? Optional.ofNullable(other) : Optional.empty();
    }

    private @Nullable NightRange chosen(NightRange period) {
        if (from.get() == null && to.get() == null) {
            from.set(period.previous().from());
            to.set(period.previous().to());
        }
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first == null || last == null || first.isAfter(last)
                ? null
                : new NightRange(first, last);
    }

    private Phrase wrong() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first == null || last == null
                ? Phrase.of("trends.range.incomplete")
                : Phrase.of("trends.range.reversed", first, last);
    }

    private static @Nullable Phrase overlap(NightRange other, NightRange period) {
        boolean shared = !other.from().isAfter(period.to()) && !period.from().isAfter(other.to());
        return shared ? Phrase.of("compared-with.overlap") : null;
    }
}
