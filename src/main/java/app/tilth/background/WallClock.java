package app.tilth.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;

/** The clock on the wall of wherever the computer is. Java asks for the zone once only; this asks again and again. */
public final class WallClock extends Clock {
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final String ZONE = "user.timezone";

    private long asked = System.nanoTime();

    @Override
    public synchronized ZoneId getZone() {
        long now = System.nanoTime();
        if (now - asked > EVERY.toNanos()) {
            asked = now;
            System.clearProperty(ZONE);
            TimeZone.setDefault(null);
        }
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
