package app.tilth.transfer;

import app.tilth.model.PartialDate;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that come round as Tilth's own files write them: {@code 1980-05-23}, or {@code --05-23} without a year. */
final class DateText {
    private static final Pattern FORM = Pattern.compile("(-?\\d{4,6}|-)-(\\d\\d)-(\\d\\d)");

    static String of(PartialDate date) {
        String year = date.year() == null ? "-" : String.format(Locale.ROOT, "%04d", date.year());
        return year + date.monthDay().toString().substring(1);
    }

    /** The date a text stands for, empty where it is of another form or there is no such day in any year. */
    static Optional<PartialDate> partial(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            return Optional.of(
                    new PartialDate(parts.group(1).equals("-") ? null : Integer.valueOf(parts.group(1)), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private DateText() {}
}
