package org.crampdiary.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that shows what a test wants. */
final class SettableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    SettableClock(ZoneId zone, LocalDateTime start) {
        this.zone = zone;
        this.now = start.atZone(zone).toInstant();
    }

    void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
