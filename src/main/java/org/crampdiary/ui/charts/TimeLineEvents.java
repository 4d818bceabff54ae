package org.crampdiary.ui.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Visit;
import org.crampdiary.text.Excerpt;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.TimeLine.Event;
import org.crampdiary.ui.charts.TimeLine.Kind;

/** The events of a {@link TimeLine}, from all that a diary knows beside nights and cramps. */
final class TimeLineEvents {

    /** A line of the list below a chart has room for so many characters of a person's own words. */
    private static final int MOST = 60;

    private final Diary diary;
    private final Messages messages;
    private final List<Medicine> medicines;

    private TimeLineEvents(Diary diary, Messages messages) {
        this.diary = diary;
        this.messages = messages;
        medicines = Objects.requireNonNullElse(diary.profile().medicines(), List.of());
    }

    /** All of them, in no order of the days. */
    static List<Event> of(Diary diary, Messages messages) {
        return new TimeLineEvents(diary, messages).all();
    }

    private List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (Medicine medicine : medicines) {
            start(medicine, events);
            stop(medicine, events);
        }
        diary.visits().forEach(visit -> events.add(visit(visit)));
        diary.experiments().forEach(experiment -> events.add(tried(experiment)));
        return events;
    }

    private void start(Medicine medicine, List<Event> events) {
        LocalDate start = medicine.start();
        if (start != null) {
            boolean changed = medicines.stream().anyMatch(earlier -> changes(earlier, medicine));
            events.add(
                    event(
                            start,
                            changed ? Kind.CHANGED : Kind.STARTED,
                            changed ? "charts.event.changed" : "charts.event.started",
                            MedicineNames.of(medicine, messages)));
        }
    }

    private void stop(Medicine medicine, List<Event> events) {
        LocalDate end = medicine.end();
        if (end != null && medicines.stream().noneMatch(later -> changes(medicine, later))) {
            events.add(
                    event(
                            end,
                            Kind.STOPPED,
                            "charts.event.stopped",
                            MedicineNames.of(medicine, messages)));
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

    private Event visit(Visit visit) {
        String with = visit.with();
        return with == null || with.isBlank()
                ? event(visit.date(), Kind.VISIT, "charts.event.visit", "")
                : event(visit.date(), Kind.VISIT, "charts.event.visit-with", with.strip());
    }

    private Event tried(Experiment experiment) {
        return event(
                experiment.start(),
                Kind.TRIED,
                "charts.event.tried",
                Excerpt.of(experiment.change(), MOST));
    }

    private Event event(LocalDate day, Kind kind, String key, String name) {
        return new Event(day, kind, messages.text(key, messages.formats().date(day), name));
    }
}
