package app.tilth.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a message was sent: {@code 2024-03-15 12:34:56 UTC}, or a day alone in any form of {@link LooseDate}.
 *
 * @param hasTime whether more than the day is known
 */
record LinkedInTime(LocalDateTime utc, boolean hasTime) {
    private static final int SECONDS_END = 19;

    static @Nullable LinkedInTime parse(String text) {
        if (text.length() >= SECONDS_END && text.charAt(4) == '-' && text.charAt(13) == ':' && text.charAt(16) == ':') {
            try {
                return new LinkedInTime(
                        LocalDateTime.of(
                                number(text, 0, 4),
                                number(text, 5, 7),
                                number(text, 8, 10),
                                number(text, 11, 13),
                                number(text, 14, 16),
                                number(text, 17, SECONDS_END)),
                        true);
            } catch (DateTimeException | NumberFormatException e) {
                return null;
            }
        }
        LocalDate day = LooseDate.parse(text);
        return day == null ? null : new LinkedInTime(day.atStartOfDay(), false);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** By the wall clock of a zone; a day alone stays that day. */
    LocalDateTime in(ZoneId zone) {
        return hasTime ? utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime() : utc;
    }
}
