package app.tilth.sample;

import app.tilth.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the resources' days ago into dates: a number is days ago, {@code in 7} a week ahead, {@code -} no date. */
record Clock(LocalDate today) {
    private static final Pattern DATE_WORD = Pattern.compile("\\{(month|year) (\\d+)}");

    LocalDate day(int ago) {
        return today.minusDays(ago);
    }

    @Nullable
    LocalDate day(String text) {
        return text.isEmpty() || text.equals("-") ? null : day(ago(text));
    }

    /** Days ago, negative for days ahead. */
    static int ago(String text) {
        return text.startsWith("in ") ? -Integer.parseInt(text.substring(3)) : Integer.parseInt(text);
    }

    /**
     * A day that comes round every year.
     *
     * @param years how many years it will be on the next such day, null where the first year is not known
     */
    PartialDate yearly(int ago, @Nullable Integer years) {
        LocalDate next = day(ago);
        MonthDay day = MonthDay.from(next);
        return years != null && day.isValidYear(next.getYear() - years)
                ? new PartialDate(next.getYear() - years, day)
                : new PartialDate(null, day);
    }

    /** Replaces {@code {month N}} and {@code {year N}}. */
    String words(String text) {
        return DATE_WORD.matcher(text).replaceAll(match -> {
            LocalDate day = day(Integer.parseInt(match.group(2)));
            return match.group(1).equals("year")
                    ? Integer.toString(day.getYear())
                    : day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        });
    }
}
