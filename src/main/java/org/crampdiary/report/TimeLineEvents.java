package org.crampdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Visit;
import org.crampdiary.report.TimeLine.Event;
import org.crampdiary.report.TimeLine.Kind;
import org.crampdiary.text.Excerpt;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;

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
        for (int i = 0; i < medicines.size(); i++) {
            start(i, events);
            stop(i, events);
        }
        diary.visits().forEach(visit -> events.add(visit(visit)));
        diary.pauses().all().forEach(pause -> events.add(paused(pause)));
        diary.experiments().forEach(experiment -> events.add(tried(experiment)));
        return events;
    }

    private void start(int which, List<Event> events) {
        Medicine medicine = medicines.get(which);
        LocalDate start = medicine.start();
        if (start != null) {
            boolean changed = places().anyMatch(earlier -> changes(earlier, which));
            events.add(
                    event(
                            start,
                            changed ? Kind.CHANGED : Kind.STARTED,
                            changed ? "charts.event.changed" : "charts.event.started",
                            MedicineNames.withDose(medicine, messages)));
        }
    }

    private void stop(int which, List<Event> events) {
        Medicine medicine = medicines.get(which);
        LocalDate end = medicine.end();
        if (end != null && places().noneMatch(later -> changes(which, later))) {
            events.add(
                    event(
                            end,
                            Kind.STOPPED,
                            "charts.event.stopped",
                            MedicineNames.withDose(medicine, messages)));
        }
    }

    private IntStream places() {
        return IntStream.range(0, medicines.size());
    }

    /**
     * Whether one medicine of the list went on as the other. Two of one and the same day would each
     * go on as the other, and one of a single day as itself: then the order of the list decides.
     */
    private boolean changes(int earlier, int later) {
        Medicine one = medicines.get(earlier);
        Medicine other = medicines.get(later);
        return goesOnAs(one, other) && (earlier < later || !goesOnAs(other, one));
    }

    /** Whether the other, of the same name or group, began on the last day of one or the next. */
    private static boolean goesOnAs(Medicine one, Medicine other) {
        LocalDate end = one.end();
        LocalDate start = other.start();
        return end != null
                && start != null
                && !start.isBefore(end)
                && !start.isAfter(end.plusDays(1))
                && (sameGroup(one, other) || sameName(one, other));
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

    private Event paused(Pause pause) {
        LocalDate to = pause.to();
        return to == null
                ? event(pause.from(), Kind.PAUSED, "charts.event.paused", "")
                : event(
                        pause.from(),
                        Kind.PAUSED,
                        "charts.event.paused-to",
                        messages.formats().date(to));
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
