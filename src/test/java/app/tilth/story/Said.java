package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands lengths of time and days as they are said on a day, the way a reader would. */
final class Said {
    private static final List<String> NUMBERS =
            List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern SPAN = Pattern.compile("(?:(\\w+) )?(day|week|month|year)s?");
    private static final Pattern DATE = Pattern.compile("(\\d+) (\\p{L}+)(?: (\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)(?: (\\d{4}))?");

    private Said() {}

    /** Whether "3 weeks", "week", "three weeks" or, with the unit said before, "7" is a fair way to say so many days. */
    static void isFair(String said, String unitSaidBefore, double days) {
        boolean bare = said.matches("\\d+");
        Matcher span = SPAN.matcher(bare ? said + " " + unitSaidBefore : said);
        assertThat(span.matches()).as("a length of time: %s", said).isTrue();
        double unit = days(span.group(2));
        double told = unit * (span.group(1) == null ? 1 : number(span.group(1)));
        // Half the unit is what rounding may take; years are counted from three quarters on.
        double slack = unit > 300 ? .76 * unit : .5 * unit + .51;
        assertThat(days).as("days said to be %s", said).isBetween(told - slack, told + slack);
    }

    static void isFair(String said, double days) {
        isFair(said, "", days);
    }

    /** "today", "yesterday", "three weeks ago". */
    static void isFairAgo(String said, long days) {
        if (said.equals("today") || said.equals("yesterday")) {
            assertThat(days).as("days said to be %s", said).isEqualTo(said.equals("today") ? 0 : 1);
        } else {
            assertThat(said).endsWith(" ago");
            isFair(said.substring(0, said.length() - " ago".length()), (double) days);
        }
    }

    static String unit(String said) {
        Matcher span = SPAN.matcher(said);
        assertThat(span.matches()).as("a length of time: %s", said).isTrue();
        return span.group(2);
    }

    private static double days(String unit) {
        return switch (unit) {
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 30.44;
            default -> 365.25;
        };
    }

    private static int number(String said) {
        return said.matches("\\d+") ? Integer.parseInt(said) : Math.max(1, NUMBERS.indexOf(said));
    }

    /** The day of "today", "on Thursday", "6 Oct", "on 6 Oct 2024". */
    static LocalDate day(String said, LocalDate today) {
        String bare = said.startsWith("on ") ? said.substring(3) : said;
        return switch (bare) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            case "yesterday" -> today.minusDays(1);
            default -> named(bare, today);
        };
    }

    private static LocalDate named(String bare, LocalDate today) {
        for (int ahead = 0; ahead < 7; ahead++) {
            DayOfWeek weekday = today.plusDays(ahead).getDayOfWeek();
            if (bare.equalsIgnoreCase(weekday.name())) {
                return today.plusDays(ahead);
            }
        }
        Matcher date = DATE.matcher(bare);
        assertThat(date.matches()).as("a day: %s", bare).isTrue();
        int year = date.group(3) == null ? today.getYear() : Integer.parseInt(date.group(3));
        return LocalDate.of(year, month(date.group(2)), Integer.parseInt(date.group(1)));
    }

    /** Whether "May" or "May 2024", said today, is the month of a day. */
    static void isMonthOf(String said, LocalDate today, LocalDate day) {
        Matcher month = MONTH.matcher(said);
        assertThat(month.matches()).as("a month: %s", said).isTrue();
        assertThat(day.getMonth()).as("month said to be %s", said).isEqualTo(month(month.group(1)));
        assertThat(day.getYear())
                .as("year of %s", said)
                .isEqualTo(month.group(2) == null ? today.getYear() : Integer.parseInt(month.group(2)));
    }

    private static Month month(String said) {
        return List.of(Month.values()).stream()
                .filter(month ->
                        month.name().startsWith(said.toUpperCase(Locale.ROOT).substring(0, 3)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a month: " + said));
    }
}
