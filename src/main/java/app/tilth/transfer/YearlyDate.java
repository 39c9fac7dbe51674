package app.tilth.transfer;

import app.tilth.model.PartialDate;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Birthdays and the like as address books write them: {@code 1984-03-15}, {@code 19840315}, {@code --03-15},
 * {@code --0315}, with or without a time of day.
 */
final class YearlyDate {
    private static final Pattern FORM = Pattern.compile("(\\d{4}|-)-?(\\d{1,2}?)-?(\\d{1,2})(?:[T ].*)?");
    /** The year Apple's programs write for "not known". */
    private static final int APPLE_UNKNOWN = 1604;

    private YearlyDate() {}

    /** Empty where the text is no day. */
    static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            return of(form.group(1).equals("-") ? 0 : Integer.parseInt(form.group(1)), day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * @param year 0, or the one Apple writes, where it is not known
     */
    static Optional<PartialDate> of(int year, MonthDay day) {
        boolean known = year != 0 && year != APPLE_UNKNOWN;
        if (known && !day.isValidYear(year)) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(known ? Integer.valueOf(year) : null, day));
    }
}
