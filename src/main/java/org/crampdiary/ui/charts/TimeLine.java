package org.crampdiary.ui.charts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Bars.Sign;
import org.crampdiary.ui.controls.TimeAxis;

/**
 * What happened in a period beside the cramps: medicines begun, changed and stopped, visits, and
 * what the person began to try out.
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
        VISIT("sign-visit"),
        TRIED("sign-tried");

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
        return new TimeLine(
                range,
                TimeLineEvents.of(diary, messages).stream()
                        .filter(event -> range.contains(event.day()))
                        .sorted(Comparator.comparing(Event::day))
                        .toList());
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
