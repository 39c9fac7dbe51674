package app.tilth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that goes when it is told to. */
public final class MovingClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    public MovingClock(LocalDateTime begin, ZoneId zone) {
        this.zone = zone;
        now = begin.atZone(zone).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(LocalDateTime time) {
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
