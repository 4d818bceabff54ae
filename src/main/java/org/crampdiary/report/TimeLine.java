package org.crampdiary.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Bars.Marker;
import org.crampdiary.text.Messages;

/**
 * What happened in a period beside the cramps: medicines begun, changed and stopped, visits, what
 * the person began to try out, and pauses of the diary.
 *
 * @param events oldest first
 */
public record TimeLine(NightRange range, List<Event> events) {

    /** Before anything is known. */
    public static final TimeLine NONE =
            new TimeLine(new NightRange(LocalDate.EPOCH, LocalDate.EPOCH), List.of());

    /** The style class of a marker for several events. */
    public static final String SEVERAL = "marker-several";

    public TimeLine {
        events = List.copyOf(events);
    }

    /** What kind of thing happened; each has a shape of its own. */
    public enum Kind {
        STARTED,
        CHANGED,
        STOPPED,
        VISIT,
        TRIED,
        PAUSED;

        /** The style class of its shape. */
        public String styleClass() {
            return "marker-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that happened, in a few words with its day. */
    public record Event(LocalDate day, Kind kind, String words) {}

    static TimeLine of(Diary diary, NightRange range, Messages messages) {
        return new TimeLine(
                range,
                TimeLineEvents.of(diary, messages).stream()
                        .filter(event -> range.contains(event.day()))
                        .sorted(Comparator.comparing(Event::day))
                        .toList());
    }

    /**
     * The markers above the bars of the period. Where a bar stands for many weeks, those of what
     * happened in it would lie on one another: then they are one, above its middle.
     *
     * @param bars oldest first, covering the period
     */
    List<Marker> markers(List<WeekBar> bars) {
        return bars.stream().flatMap(this::markers).toList();
    }

    private Stream<Marker> markers(WeekBar bar) {
        if (several(bar)) {
            double from = TimeAxis.at(bar.range().from(), range);
            double to = TimeAxis.at(bar.range().to().plusDays(1), range);
            return Stream.of(new Marker((from + to) / 2, SEVERAL));
        }
        return in(bar.range())
                .map(event ->
                        new Marker(TimeAxis.at(event.day(), range), event.kind().styleClass()));
    }

    /** Whether one of the {@link #markers} stands for more than one event. */
    boolean joined(List<WeekBar> bars) {
        return bars.stream().anyMatch(this::several);
    }

    private boolean several(WeekBar bar) {
        return bar.weeks() > 1 && in(bar.range()).limit(2).count() > 1;
    }

    private Stream<Event> in(NightRange nights) {
        return events.stream().filter(event -> nights.contains(event.day()));
    }

    /** What happened in some nights of the period, in words; empty for nothing. */
    String words(NightRange nights) {
        return in(nights).map(Event::words).collect(Collectors.joining("; "));
    }
}
