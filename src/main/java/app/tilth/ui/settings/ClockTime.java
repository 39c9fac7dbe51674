package app.tilth.ui.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as it is written into a field and read from it: "9", "9:30", "21.15", "9 pm". */
final class ClockTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern READ =
            Pattern.compile("(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(am|pm|h|uhr|o[’']?clock)?");
    private static final int QUARTER = 15;
    private static final int NOON = 12;

    private ClockTime() {}

    static String text(LocalTime time) {
        return WRITTEN.format(time);
    }

    /** Empty where the clock never shows it. */
    static Optional<LocalTime> read(String typed) {
        Matcher found = READ.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        try {
            return Optional.of(
                    switch (found.group(3)) {
                        case "am" -> half(hour, minute);
                        case "pm" -> half(hour, minute).plusHours(NOON);
                        case null, default -> LocalTime.of(hour, minute);
                    });
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Of the half of a day that begins with 12. */
    private static LocalTime half(int hour, int minute) {
        if (hour < 1 || hour > NOON) {
            throw new DateTimeException("no hour of half a day");
        }
        return LocalTime.of(hour % NOON, minute);
    }

    /** The next quarter of an hour or the one before, round the clock. */
    static LocalTime step(LocalTime time, boolean later) {
        int past = time.getMinute() % QUARTER;
        int minutes = later ? QUARTER - past : past == 0 ? -QUARTER : -past;
        return time.withSecond(0).withNano(0).plusMinutes(minutes);
    }
}
