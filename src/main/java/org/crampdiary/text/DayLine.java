package org.crampdiary.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Coded;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Night;
import org.jspecify.annotations.Nullable;

/** One thing that is recorded for a night's waking day or its sleep, such as "Fluid", "1.2 L". */
public record DayLine(String name, String value) {

    /** Everything recorded but status and note, in the order of the form; may be empty. */
    public static List<DayLine> of(Night night, Messages messages) {
        return new Lines(messages).of(night);
    }

    private static final class Lines {

        private final Messages messages;
        private final Formats formats;
        private final List<DayLine> lines = new ArrayList<>();

        Lines(Messages messages) {
            this.messages = messages;
            this.formats = messages.formats();
        }

        List<DayLine> of(Night night) {
            Double fluid = night.fluidMl();
            add("dayline.fluid", fluid == null ? null : formats.fluid(fluid));
            add("dayline.alcohol", counted("dayline.units", night.alcoholUnits()));
            add("dayline.caffeine", counted("dayline.cups", night.caffeineCups()));
            add("dayline.activity", activities(night));
            add("dayline.sitting", hours(night.sittingHours()));
            add("dayline.heat", yesNo(night.heat()));
            add("dayline.stress", step(night.stress()));
            add("dayline.prevention", names(night.prevention()));
            add("dayline.tired", yesNo(night.tiredByDay()));
            add("dayline.interference", step(night.interference()));
            add("dayline.sleep", sleep(night));
            add("dayline.symptoms", names(night.symptoms()));
            return List.copyOf(lines);
        }

        private void add(String key, @Nullable String value) {
            if (value != null) {
                lines.add(new DayLine(messages.text(key), value));
            }
        }

        private @Nullable String counted(String key, @Nullable Double amount) {
            return amount == null
                    ? null
                    : messages.text(key, amount == 1 ? 1 : 2, formats.number(amount, 2));
        }

        private @Nullable String hours(@Nullable Double hours) {
            return hours == null ? null : messages.text("dayline.hours", formats.number(hours, 1));
        }

        private @Nullable String yesNo(@Nullable Boolean answer) {
            return answer == null ? null : messages.text(answer ? "answer.yes" : "answer.no");
        }

        /** A step of 0–3 in words. */
        private @Nullable String step(@Nullable Integer step) {
            return step == null ? null : messages.text("scale." + step);
        }

        private @Nullable String names(@Nullable List<? extends Coded> list) {
            if (list == null) {
                return null;
            }
            return list.isEmpty()
                    ? messages.text("dayline.none")
                    : list.stream().map(messages::name).collect(Collectors.joining(", "));
        }

        private @Nullable String activities(Night night) {
            List<String> parts = new ArrayList<>();
            List<Activity> activities = night.activities();
            if (activities != null) {
                parts.add(
                        activities.isEmpty()
                                ? messages.text("dayline.none")
                                : activities.stream()
                                        .map(this::activity)
                                        .collect(Collectors.joining("; ")));
            }
            if (night.comparedWithUsual() != null) {
                parts.add(compared(night.comparedWithUsual()));
            }
            return parts.isEmpty() ? null : String.join(" · ", parts);
        }

        private String compared(ComparedWithUsual compared) {
            return messages.text(
                    switch (compared) {
                        case LESS -> "dayline.less-than-usual";
                        case SAME -> "dayline.same-as-usual";
                        case MORE -> "dayline.more-than-usual";
                    });
        }

        private String activity(Activity activity) {
            String name =
                    activity.type() == null
                            ? messages.text("dayline.unnamed-activity")
                            : messages.name(activity.type());
            Double minutes = activity.minutes();
            String length = minutes == null ? "" : " " + formats.duration(minutes * 60);
            return activity.intensity() == null
                    ? name + length
                    : name + length + ", " + messages.name(activity.intensity());
        }

        private @Nullable String sleep(Night night) {
            String slept = hours(night.sleepHours());
            Integer disturbed = night.sleepDisturbance();
            if (disturbed == null) {
                return slept;
            }
            String words = messages.text("dayline.disturbed", disturbed);
            return slept == null ? words : slept + ", " + words;
        }
    }
}
