package app.tilth.capture;

import app.tilth.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is one day and nothing else, in the words and forms capture understands: "12.11.", "12 Nov 1980",
 * "1980-11-12", "last Thu"; and as address books write a day of any year: "--11-12".
 */
public final class DayReader {
    private static final int MOST = 100;
    private static final int CENTURY = 100;
    private static final Pattern YEARLESS = Pattern.compile("--?(\\d{2})-?(\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})[./](\\d{4})");
    private static final Pattern LONG_YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2}");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}\\.?|.*\\d.*\\p{L}{3}.*|.*\\p{L}{3}.*\\d.*", Pattern.DOTALL);

    private final LocalDate today;
    private final boolean monthFirst;

    /**
     * @param monthFirst whether 12/11 is 11 December
     */
    public DayReader(LocalDate today, boolean monthFirst) {
        this.today = today;
        this.monthFirst = monthFirst;
    }

    /** What a text was read as. */
    public sealed interface Read {
        /**
         * A day.
         *
         * @param year whether its year was told, or follows from words such as "last Thursday"
         */
        record Day(LocalDate day, Year year) implements Read {
            /** Without its year where none was told. */
            public PartialDate partial() {
                return year == Year.TOLD ? PartialDate.of(day) : new PartialDate(null, MonthDay.from(day));
            }
        }

        /** It is written as a day, but there is none such. */
        record NoSuchDay() implements Read {}

        record NotADay() implements Read {}
    }

    /** How the year of a day is known. */
    public enum Year {
        TOLD,
        FOLLOWS,
        /** Not told: the nearest day that has passed stands for all. */
        ANY
    }

    public Read read(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > MOST) {
            return new Read.NotADay();
        }
        Matcher yearless = YEARLESS.matcher(words);
        if (yearless.matches()) {
            return yearless(number(yearless, 1), number(yearless, 2));
        }
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        return inWords(words).or(() -> inWords(words + '.')).orElseGet(Read.NotADay::new);
    }

    /** The same, and the first day of a month or a year where no more is told: "March 2019", "2019". */
    public Read readLoosely(String text) {
        String words = text.strip();
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            return day(number(year, 1), 1, 1);
        }
        Matcher month = MONTH_OF_YEAR.matcher(words);
        if (month.matches()) {
            return month.group(1) == null
                    ? day(number(month, 4), number(month, 3), 1)
                    : day(number(month, 1), number(month, 2), 1);
        }
        Read read = read(words);
        return read instanceof Read.NotADay && words.length() < MOST ? read("1 " + words) : read;
    }

    private Optional<Read> inWords(String words) {
        var line = new Line(words, MOST);
        if (line.size() == 0) {
            return Optional.empty();
        }
        return new DayWords(line, today, false, monthFirst)
                .at(0)
                .filter(found -> found.to() == line.size() && found.time() == null)
                .map(found -> read(words, found.day()));
    }

    private Read read(String words, @Nullable LocalDate day) {
        if (day == null) {
            return new Read.NoSuchDay();
        }
        if (SHORT_YEAR.matcher(words).matches()) {
            return new Read.Day(day.isAfter(today) ? day.minusYears(CENTURY) : day, Year.TOLD);
        }
        if (LONG_YEAR.matcher(words).find()) {
            return new Read.Day(day, Year.TOLD);
        }
        boolean yearly = DAY_AND_MONTH.matcher(words).matches() && isDayAndMonth(words, day);
        return new Read.Day(day, yearly ? Year.ANY : Year.FOLLOWS);
    }

    /** "3 weeks ago" has a number too: but another day than its number says. */
    private static boolean isDayAndMonth(String words, LocalDate day) {
        String number = Integer.toString(day.getDayOfMonth());
        return Pattern.compile("(?<!\\d)0?" + number + "(?!\\d)").matcher(words).find()
                && !words.matches("(?iU).*\\b(ago|vor)\\b.*");
    }

    private static Read day(int year, int month, int dayOfMonth) {
        try {
            return new Read.Day(LocalDate.of(year, month, dayOfMonth), Year.TOLD);
        } catch (DateTimeException e) {
            return new Read.NoSuchDay();
        }
    }

    private Read yearless(int month, int dayOfMonth) {
        try {
            var any = new PartialDate(null, MonthDay.of(month, dayOfMonth));
            LocalDate day = any.nextOnOrAfter(today);
            while (day.getDayOfMonth() != dayOfMonth) {
                day = any.nextOnOrAfter(day.plusDays(1));
            }
            return new Read.Day(day, Year.ANY);
        } catch (DateTimeException e) {
            return new Read.NoSuchDay();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
