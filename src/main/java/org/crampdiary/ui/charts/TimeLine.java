package org.crampdiary.ui.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Visit;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Bars.Sign;
import org.crampdiary.ui.controls.TimeAxis;

/**
 * What happened in a period beside the cramps: medicines begun, changed and stopped, and visits.
 *
 * @param events oldest first
 */
record TimeLine(NightRange range, List<Event> events) {

    /** Before anything is known. */
    static final TimeLine NONE =
            new TimeLine(new NightRange(LocalDate.EPOCH, LocalDate.EPOCH), List.of());

    TimeLine {
        events = List.copyOf(events);
    }

    /** What kind of thing happened; each has a shape of its own. */
    enum Kind {
        STARTED("sign-started"),
        CHANGED("sign-changed"),
        STOPPED("sign-stopped"),
        VISIT("sign-visit");

        private final String look;

        Kind(String look) {
            this.look = look;
        }

        String look() {
            return look;
        }
    }

    /** One thing that happened, in a few words with its day. */
    record Event(LocalDate day, Kind kind, String words) {}

    static TimeLine of(Diary diary, NightRange range, Messages messages) {
        List<Event> events = new ArrayList<>();
        List<Medicine> medicines =
                Objects.requireNonNullElse(diary.profile().medicines(), List.of());
        for (Medicine medicine : medicines) {
            start(medicine, medicines, messages, events);
            stop(medicine, medicines, messages, events);
        }
        for (Visit visit : diary.visits()) {
            events.add(visit(visit, messages));
        }
        events.removeIf(event -> !range.contains(event.day()));
        events.sort(Comparator.comparing(Event::day));
        return new TimeLine(range, events);
    }

    private static void start(
            Medicine medicine, List<Medicine> all, Messages messages, List<Event> events) {
        LocalDate start = medicine.start();
        if (start != null) {
            boolean changed = all.stream().anyMatch(earlier -> changes(earlier, medicine));
            events.add(
                    event(
                            start,
                            changed ? Kind.CHANGED : Kind.STARTED,
                            changed ? "charts.event.changed" : "charts.event.started",
                            MedicineNames.of(medicine, messages),
                            messages));
        }
    }

    private static void stop(
            Medicine medicine, List<Medicine> all, Messages messages, List<Event> events) {
        LocalDate end = medicine.end();
        if (end != null && all.stream().noneMatch(later -> changes(medicine, later))) {
            events.add(
                    event(
                            end,
                            Kind.STOPPED,
                            "charts.event.stopped",
                            MedicineNames.of(medicine, messages),
                            messages));
        }
    }

    /** Whether one medicine went on as the other, of the same name or group, on the next day. */
    private static boolean changes(Medicine earlier, Medicine later) {
        LocalDate end = earlier.end();
        LocalDate start = later.start();
        return end != null
                && start != null
                && !start.isBefore(end)
                && !start.isAfter(end.plusDays(1))
                && (sameGroup(earlier, later) || sameName(earlier, later));
    }

    private static boolean sameGroup(Medicine one, Medicine other) {
        return one.group() != null
                && one.group() != MedicineClass.OTHER
                && one.group() == other.group();
    }

    private static boolean sameName(Medicine one, Medicine other) {
        return one.name() != null && one.name().equalsIgnoreCase(other.name());
    }

    private static Event visit(Visit visit, Messages messages) {
        String with = visit.with();
        return with == null || with.isBlank()
                ? event(visit.date(), Kind.VISIT, "charts.event.visit", "", messages)
                : event(
                        visit.date(),
                        Kind.VISIT,
                        "charts.event.visit-with",
                        with.strip(),
                        messages);
    }

    private static Event event(
            LocalDate day, Kind kind, String key, String name, Messages messages) {
        return new Event(day, kind, messages.text(key, messages.formats().date(day), name));
    }

    /** The signs above a chart of the period. */
    List<Sign> signs() {
        return events.stream()
                .map(event -> new Sign(TimeAxis.at(event.day(), range), event.kind().look()))
                .toList();
    }

    /** What happened in some nights of the period, in words; empty for nothing. */
    String words(NightRange nights) {
        return events.stream()
                .filter(event -> nights.contains(event.day()))
                .map(Event::words)
                .collect(Collectors.joining("; "));
    }
}
