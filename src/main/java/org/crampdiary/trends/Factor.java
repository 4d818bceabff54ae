package org.crampdiary.trends;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Coded;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.Prevention;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded by day that cramp nights are compared by, in the order of the tables. The
 * cut-offs are fixed and the product's own choice, so that nobody can look for the one that shows
 * something.
 */
public enum Factor implements Coded {
    LOW_FLUID(Night::fluidMl, ml -> ml < 1500),
    ALCOHOL(Night::alcoholUnits, units -> units >= 1),
    CAFFEINE(Night::caffeineCups, cups -> cups >= 3),
    MORE_ACTIVE(Night::comparedWithUsual, answer -> answer == ComparedWithUsual.MORE),
    VIGOROUS(Factor::vigorous),
    LONG_SITTING(Night::sittingHours, hours -> hours >= 8),
    HEAT(Night::heat, hot -> hot),
    STRESS(Night::stress, grade -> grade >= 2),
    STRETCHING(Night::prevention, list -> list.contains(Prevention.STRETCHING)),
    MAGNESIUM(Night::prevention, list -> list.contains(Prevention.MAGNESIUM_SUPPLEMENT));

    private final Function<Night, Exposure> exposure;

    Factor(Function<Night, Exposure> exposure) {
        this.exposure = exposure;
    }

    <T> Factor(Function<Night, @Nullable T> field, Predicate<T> exposed) {
        this(night -> {
            T value = field.apply(night);
            return value == null ? Exposure.UNKNOWN : Exposure.of(exposed.test(value));
        });
    }

    Exposure exposure(Night night) {
        return exposure.apply(night);
    }

    @Override
    public String family() {
        return "factor";
    }

    /** One vigorous activity is enough; that there was none needs all intensities. */
    private static Exposure vigorous(Night night) {
        List<Activity> activities = night.activities();
        if (activities == null) {
            return Exposure.UNKNOWN;
        }
        if (activities.stream().anyMatch(a -> a.intensity() == Intensity.VIGOROUS)) {
            return Exposure.EXPOSED;
        }
        boolean allKnown =
                activities.stream()
                        .allMatch(a -> a.type() == ActivityType.NONE || a.intensity() != null);
        return allKnown ? Exposure.UNEXPOSED : Exposure.UNKNOWN;
    }
}
