package org.crampdiary.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampdiary.model.Glass;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Unit;

/** Numbers, dates and quantities in one language. Immutable; for any thread. */
public final class Formats {

    /** Where the words around a number come from. */
    interface Words {
        String text(String key, Object... args);
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Of a number that came from a table; one that is typed has fewer. */
    static final int DECIMALS_KEPT = 4;

    private static final int TEN_MINUTES = 600;

    private final Locale locale;
    private final Words words;
    private final boolean inOunces;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter shortDayMonth;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    Formats(Language language, boolean inOunces, Words words) {
        this.inOunces = inOunces;
        this.locale = language.locale();
        this.words = words;
        String day = language.day();
        this.date = DateTimeFormatter.ofPattern(day + "MMMM uuuu", locale);
        this.shortDate = DateTimeFormatter.ofPattern(language.shortDate(), locale);
        this.dayMonth = DateTimeFormatter.ofPattern(day + "MMMM", locale);
        this.shortDayMonth = DateTimeFormatter.ofPattern(day + "MMM", locale);
        this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("LLL", locale);
    }

    /** Such as "4 March 2026". */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** Such as "4 March 2026", "March 2026" or "2026", as exactly as it is known. */
    public String date(RoughDate rough) {
        if (rough.isYear()) {
            return rough.iso();
        }
        return rough.isMonth() ? month(YearMonth.from(rough.first())) : date(rough.first());
    }

    /** Such as "4 Mar 2026": as a date stands in a field. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** Such as "4 Mar 2026", "Mar 2026" or "2026", as exactly as it is known. */
    public String shortDate(RoughDate rough) {
        if (rough.isYear()) {
            return rough.iso();
        }
        String day = shortDate(rough.first());
        return rough.isMonth() ? day.replaceFirst("\\d+[. ]", "") : day;
    }

    /** Such as "4 March". */
    public String dayMonth(LocalDate day) {
        return dayMonth.format(day);
    }

    /** Such as "4 Mar". */
    public String shortDayMonth(LocalDate day) {
        return shortDayMonth.format(day);
    }

    /** Such as "Wednesday". */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** Such as "Wed". */
    public String shortWeekday(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                .replace(".", "");
    }

    /** Such as "March 2026". */
    public String month(YearMonth value) {
        return month.format(value);
    }

    /** Such as "Mar". */
    public String shortMonth(LocalDate day) {
        return shortMonth.format(day);
    }

    /** Such as "03:12", always on the 24-hour clock. */
    public String time(LocalTime value) {
        return TIME.format(value);
    }

    /** Such as "4 March 2026, 03:12". */
    public String dateTime(LocalDateTime value) {
        return date(value.toLocalDate()) + ", " + time(value.toLocalTime());
    }

    /** A night by the dates of its evening and its morning, such as "3 → 4 March". */
    public String night(LocalDate night) {
        LocalDate morning = night.plusDays(1);
        String evening =
                night.getMonth() == morning.getMonth()
                        ? words.text("format.day", night.getDayOfMonth())
                        : dayMonth(night);
        return words.text("format.night", evening, dayMonth(morning));
    }

    /** Such as "10 December 2025 – 3 March 2026"; a single night is one date. */
    public String range(NightRange range) {
        if (range.from().equals(range.to())) {
            return date(range.from());
        }
        String from =
                range.from().getYear() == range.to().getYear()
                        ? dayMonth(range.from())
                        : date(range.from());
        return words.text("format.range", from, date(range.to()));
    }

    /** A number with at most {@code decimals} decimals, rounded half up. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text;
    }

    /** A number with exactly {@code decimals} decimals, rounded half up. */
    public String fixed(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Such as "2.3"; more decimals where a value would be called 0 and is not. */
    public String measured(double value) {
        return number(value, decimals(value, 1, 0));
    }

    /** How often something is in a week, such as "2.0"; what is rare is not called 0. */
    public String rate(double perWeek) {
        return fixed(perWeek, decimals(perWeek, 1, 0));
    }

    /** A share of 0 to 1, such as "31 %"; with decimals where it would be called none or all. */
    public String percent(double share) {
        double whole = share * 100;
        int decimals = Math.max(decimals(whole, 0, 0), decimals(whole, 0, 100));
        return words.text("format.percent", number(whole, decimals));
    }

    /** So many, three at most, that a value is not called a limit that it only nearly is. */
    private static int decimals(double value, int least, int limit) {
        int decimals = least;
        double unit = Math.pow(10, least);
        while (decimals < 3 && value != limit && Math.round(value * unit) == limit * unit) {
            decimals++;
            unit *= 10;
        }
        return decimals;
    }

    /**
     * A duration in the two largest units that matter, such as "4 min" or "1 h 5 min". What is a
     * little longer than ten minutes is not called ten, since advice begins there.
     */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole > TEN_MINUTES && whole < TEN_MINUTES + 30) {
            return words.text("format.over-minutes", TEN_MINUTES / 60);
        }
        if (whole < 60) {
            return words.text("format.seconds", whole);
        }
        long minutes = whole / 60;
        if (minutes < 60) {
            long rest = whole % 60;
            return rest == 0 || minutes >= 10
                    ? words.text("format.minutes", Math.round(whole / 60.0))
                    : words.text("format.minutes-seconds", minutes, rest);
        }
        long rest = Math.round(whole / 60.0) % 60;
        long hours = Math.round(whole / 60.0) / 60;
        return rest == 0
                ? words.text("format.hours", hours)
                : words.text("format.hours-minutes", hours, rest);
    }

    /** The same with all that is recorded of it, such as "12 min 34.5 s". */
    public String exactDuration(double seconds) {
        double kept = Math.round(seconds * 10_000) / 10_000.0;
        long minutes = (long) (kept / 60);
        double rest = kept - minutes * 60;
        List<String> parts = new ArrayList<>();
        long hours = minutes / 60;
        if (hours > 0) {
            parts.add(words.text("format.hours", hours));
        }
        if (minutes % 60 > 0) {
            parts.add(words.text("format.minutes", minutes % 60));
        }
        String left = number(rest, DECIMALS_KEPT);
        if (parts.isEmpty() || !left.equals("0")) {
            parts.add(words.text("format.seconds", left));
        }
        return String.join(" ", parts);
    }

    /** A running clock, such as "2:07" or "1:02:07". */
    public String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }

    /** Whether the person counts what is drunk in US fluid ounces. */
    public boolean inOunces() {
        return inOunces;
    }

    /** Such as "h", or of what is drunk the unit in which the person counts that. */
    public String unit(Unit unit) {
        return words.text(unit == Unit.ML && inOunces ? "unit.fl-oz" : unit.key());
    }

    /** Millilitres as litres or whole fluid ounces, such as "1.4 L". */
    public String fluid(double millilitres) {
        if (inOunces) {
            return words.text("fluid.ounces", Glass.ounces(millilitres));
        }
        return words.text("format.litres", number(millilitres / 1000, 2));
    }

    /** The same with all that is recorded of it. */
    public String exactFluid(double millilitres) {
        return inOunces
                ? words.text(
                        "fluid.ounces", number(millilitres / Glass.ML_PER_FL_OZ, DECIMALS_KEPT))
                : words.text("format.litres", number(millilitres / 1000, DECIMALS_KEPT + 3));
    }
}
