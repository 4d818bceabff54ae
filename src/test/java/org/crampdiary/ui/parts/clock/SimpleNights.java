package org.crampdiary.ui.parts.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a diary should hold after presses, edits, deletions and undo, said as simply as it can be:
 * whole states in two piles, and the last moment at which nobody was there to see the clock.
 */
final class SimpleNights {

    /** The clock knows no cramp of more than an hour. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration UNSEEN = Duration.ofMinutes(5);

    /** What is known of one cramp. */
    record Known(
            Instant start,
            @Nullable Double seconds,
            boolean ongoing,
            @Nullable Integer severity,
            boolean trashed) {

        Known trashed(boolean now) {
            return new Known(start, seconds, ongoing, severity, now);
        }
    }

    /** Everything at one moment. */
    record State(Map<String, Known> cramps, @Nullable String running) {

        State {
            cramps = new TreeMap<>(cramps);
        }

        State with(String id, Known cramp, @Nullable String nowRunning) {
            State next = new State(cramps, nowRunning);
            next.cramps.put(id, cramp);
            return next;
        }
    }

    private final Deque<State> done = new ArrayDeque<>();
    private final Deque<State> undone = new ArrayDeque<>();
    private State now = new State(Map.of(), null);
    private Instant awayUntil = Instant.MIN;

    State now() {
        return now;
    }

    @Nullable String running() {
        return now.running();
    }

    Known cramp(String id) {
        return now.cramps().get(id);
    }

    private void become(State next) {
        done.push(now);
        undone.clear();
        now = next;
    }

    void start(String id, Instant at) {
        become(now.with(id, new Known(at, null, true, null, false), id));
    }

    void stop(Instant at) {
        String id = now.running();
        Known cramp = cramp(id);
        Duration elapsed = Duration.between(cramp.start(), at);
        boolean seen = !cramp.start().isBefore(awayUntil) && elapsed.compareTo(LONGEST) <= 0;
        Double seconds = seen ? (double) Math.max(1, elapsed.toSeconds()) : null;
        become(
                now.with(
                        id,
                        new Known(cramp.start(), seconds, false, cramp.severity(), false),
                        null));
    }

    void alreadyOver(String id, Instant start, int seconds) {
        become(now.with(id, new Known(start, (double) seconds, false, null, false), null));
    }

    void severity(String id, int severity) {
        Known cramp = cramp(id);
        if (!Integer.valueOf(severity).equals(cramp.severity())) {
            Known next =
                    new Known(cramp.start(), cramp.seconds(), cramp.ongoing(), severity, false);
            become(now.with(id, next, now.running()));
        }
    }

    void delete(String id) {
        become(now.with(id, cramp(id).trashed(true), id.equals(now.running()) ? null : running()));
    }

    /** What is put back no longer runs: it is over, nobody knows since when. */
    void putBack(String id) {
        Known cramp = cramp(id);
        Known back = new Known(cramp.start(), cramp.seconds(), false, cramp.severity(), false);
        become(now.with(id, back, running()));
    }

    void undo() {
        swap(done, undone);
    }

    void redo() {
        swap(undone, done);
    }

    /** What was not there before goes to the trash. */
    private void swap(Deque<State> from, Deque<State> to) {
        State target = from.poll();
        if (target == null) {
            return;
        }
        State[] next = {target};
        now.cramps()
                .forEach((id, cramp) -> {
                    if (!target.cramps().containsKey(id)) {
                        next[0] = next[0].with(id, cramp.trashed(true), target.running());
                    }
                });
        to.push(now);
        now = next[0];
    }

    /** The lid was closed until now. */
    void away(Instant until) {
        awayUntil = until;
    }

    /** The program begins anew: nothing is there to be undone, and the clock was not seen. */
    void restart(Instant at) {
        done.clear();
        undone.clear();
        String id = now.running();
        if (id != null && Duration.between(cramp(id).start(), at).compareTo(UNSEEN) > 0) {
            awayUntil = at;
        }
    }
}
