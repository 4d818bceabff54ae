package org.crampdiary.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that shows what a test wants. */
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public SettableClock(ZoneId zone, LocalDateTime start) {
        this.zone = zone;
        this.now = start.atZone(zone).toInstant();
    }

    public void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
    }

    /** Time goes by; also over the hour that summer time leaves out or adds. */
    public void pass(Duration time) {
        now = now.plus(time);
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
