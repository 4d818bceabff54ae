package org.crampdiary.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Coded;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;
import org.crampdiary.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded in a field of a night or a cramp, in words: by the field's kind, some in their
 * own.
 */
public final class DayWords {

    private static final int STEPS_IN_WORDS = 3;

    private final Messages messages;
    private final Formats formats;

    public DayWords(Messages messages) {
        this.messages = messages;
        this.formats = messages.formats();
    }

    /** What an entry says in a field; null when nothing is recorded. */
    public <E> @Nullable String of(EntryField<E, ?> field, E entry) {
        Object value = field.of(entry);
        return switch (value) {
            case null -> null;
            case ComparedWithUsual compared -> compared(compared);
            case Boolean yes -> messages.text(yes ? "answer.yes" : "answer.no");
            case Double number when field.kind() instanceof FieldKind.Decimal range ->
                    counted(number, range.unit());
            case Integer step -> step(step, field);
            case Coded constant -> messages.name(constant);
            case OffsetDateTime start -> formats.dateTime(start.toLocalDateTime());
            case LocalDate night -> formats.night(night);
            case List<?> list when list.isEmpty() -> messages.text("dayline.none");
            case List<?> list -> list(list);
            default -> value.toString();
        };
    }

    /** The same as it is kept: nothing is rounded, and a start has its seconds. */
    public <E> @Nullable String exactly(EntryField<E, ?> field, E entry) {
        return switch (field.of(entry)) {
            case Double number when field.kind() instanceof FieldKind.Decimal range ->
                    exactly(number, range.unit());
            case OffsetDateTime start ->
                    formats.date(start.toLocalDate()) + ", " + start.toLocalTime();
            case null, default -> of(field, entry);
        };
    }

    private String exactly(double number, Unit unit) {
        return switch (unit) {
            case ML -> formats.exactFluid(number);
            case UNITS -> counted("dayline.units", number, Formats.DECIMALS_KEPT);
            case CUPS -> counted("dayline.cups", number, Formats.DECIMALS_KEPT);
            case HOURS ->
                    messages.text("dayline.hours", formats.number(number, Formats.DECIMALS_KEPT));
            case MINUTES -> formats.exactDuration(number * 60);
            case SECONDS -> formats.exactDuration(number);
            case NIGHTS, DAYS, YEARS -> formats.number(number, Formats.DECIMALS_KEPT);
        };
    }

    /** A number with its unit, such as {@code 1 cup}. */
    public String counted(double number, Unit unit) {
        return switch (unit) {
            case ML -> formats.fluid(number);
            case UNITS -> counted("dayline.units", number, 2);
            case CUPS -> counted("dayline.cups", number, 2);
            case HOURS -> messages.text("dayline.hours", formats.number(number, 2));
            case MINUTES -> formats.duration(number * 60);
            case SECONDS -> formats.duration(number);
            case NIGHTS, DAYS, YEARS -> formats.number(number, 0);
        };
    }

    private String counted(String key, double amount, int decimals) {
        return messages.text(key, amount == 1 ? 1 : 2, formats.number(amount, decimals));
    }

    private String step(int step, EntryField<?, ?> field) {
        if (field == CrampFields.SEVERITY) {
            return messages.text("crampline.severity", step);
        }
        if (field == NightFields.SLEEP_DISTURBANCE) {
            return messages.text("dayline.disturbed", step);
        }
        return field.range().max() <= STEPS_IN_WORDS
                ? messages.text("scale." + step)
                : formats.number(step, 0);
    }

    private String compared(ComparedWithUsual compared) {
        return messages.text(
                switch (compared) {
                    case LESS -> "dayline.less-than-usual";
                    case SAME -> "dayline.same-as-usual";
                    case MORE -> "dayline.more-than-usual";
                });
    }

    private String list(List<?> list) {
        boolean codes = list.getFirst() instanceof Coded;
        return list.stream()
                .map(element ->
                        switch (element) {
                            case Activity activity -> activity(activity);
                            case Site site -> SiteNames.of(site, messages);
                            case RemedyUse use -> CrampLine.remedy(use, messages);
                            default -> messages.name((Coded) element);
                        })
                .collect(Collectors.joining(codes ? ", " : "; "));
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
}
