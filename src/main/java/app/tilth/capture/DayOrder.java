package app.tilth.capture;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** In which order the numbers of a day are written. */
public final class DayOrder {
    private DayOrder() {}

    /** Whether 12/11 is 11 December there; where no country is told, the day comes first. */
    public static boolean monthFirst(Locale where) {
        if (where.getCountry().isEmpty()) {
            return false;
        }
        String written = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, where);
        return written.indexOf('M') >= 0 && written.indexOf('M') < written.indexOf('d');
    }

    /** The same where the user is. */
    public static boolean monthFirst() {
        return monthFirst(Locale.getDefault(Locale.Category.FORMAT));
    }
}
