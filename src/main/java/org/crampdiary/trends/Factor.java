package org.crampdiary.trends;

import java.util.List;
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
    LOW_FLUID,
    ALCOHOL,
    CAFFEINE,
    MORE_ACTIVE,
    VIGOROUS,
    LONG_SITTING,
    HEAT,
    STRESS,
    STRETCHING,
    MAGNESIUM;

    /** What {@code record} says about this factor. */
    Exposure exposure(Night record) {
        return switch (this) {
            case LOW_FLUID -> of(record.fluidMl(), ml -> ml < 1500);
            case ALCOHOL -> of(record.alcoholUnits(), units -> units >= 1);
            case CAFFEINE -> of(record.caffeineCups(), cups -> cups >= 3);
            case MORE_ACTIVE ->
                    of(record.comparedWithUsual(), than -> than == ComparedWithUsual.MORE);
            case VIGOROUS -> vigorous(record.activities());
            case LONG_SITTING -> of(record.sittingHours(), hours -> hours >= 8);
            case HEAT -> of(record.heat(), hot -> hot);
            case STRESS -> of(record.stress(), grade -> grade >= 2);
            case STRETCHING -> taken(record, Prevention.STRETCHING);
            case MAGNESIUM -> taken(record, Prevention.MAGNESIUM_SUPPLEMENT);
        };
    }

    private static <T> Exposure of(@Nullable T answer, Predicate<T> exposed) {
        return answer == null ? Exposure.UNKNOWN : Exposure.of(exposed.test(answer));
    }

    private static Exposure taken(Night record, Prevention measure) {
        return of(record.prevention(), measures -> measures.contains(measure));
    }

    /** One vigorous activity is enough; that there was none needs all intensities. */
    private static Exposure vigorous(@Nullable List<Activity> activities) {
        if (activities == null) {
            return Exposure.UNKNOWN;
        }
        Exposure exposure = Exposure.UNEXPOSED;
        for (Activity activity : activities) {
            if (activity.intensity() == Intensity.VIGOROUS) {
                return Exposure.EXPOSED;
            }
            if (activity.intensity() == null && activity.type() != ActivityType.NONE) {
                exposure = Exposure.UNKNOWN;
            }
        }
        return exposure;
    }
}
