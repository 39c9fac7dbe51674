package app.tilth.capture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;

/**
 * Days and times in words: "last Thu", "3 weeks ago", "12.11.", "am Montag", "at 5pm".
 *
 * <p>A day without a year, and a weekday, is the latest one for what happened and the next one for what is due. Numbers with
 * a slash put the day first, unless the month goes first where the user is.
 */
final class DayWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)?");
    private static final int LEAP_YEARS_APART = 8;
    private static final int MOST_WORDS = 4;
    private static final int MOST_UNITS = 999;

    private final Line line;
    private final LocalDate today;
    private final boolean due;
    private final boolean monthFirst;

    /**
     * @param due whether days are still to come
     */
    DayWords(Line line, LocalDate today, boolean due, boolean monthFirst) {
        this.line = line;
        this.today = today;
        this.due = due;
        this.monthFirst = monthFirst;
    }

    /**
     * A day or time in words.
     *
     * @param to the word after the last
     * @param day null where only a time is told, and where there is no such day
     * @param impossible whether it is written as a day but there is none
     */
    record Found(int to, @Nullable LocalDate day, @Nullable LocalTime time, boolean impossible) {
        static Found of(int to, LocalDate day) {
            return new Found(to, day, null, false);
        }
    }

    /** What begins at a word: a day, a time, or one after the other. */
    Optional<Found> at(int at) {
        Optional<Found> first = one(at);
        if (first.isEmpty()) {
            return first;
        }
        Found found = first.get();
        while (found.to < line.size()
                && (line.runsOnAfter(found.to - 1) || line.gap(found.to - 1).equals(", "))) {
            Optional<Found> next = one(found.to);
            if (next.isEmpty()) {
                break;
            }
            Found more = next.get();
            boolean secondDay = found.day != null && more.day != null && !(found.to - at == 1);
            if (secondDay) {
                break;
            }
            found = new Found(
                    more.to,
                    more.day == null ? found.day : more.day,
                    more.time == null ? found.time : more.time,
                    found.impossible || more.impossible);
        }
        return Optional.of(found);
    }

    private Optional<Found> one(int at) {
        return named(at)
                .or(() -> weekday(at))
                .or(() -> counted(at))
                .or(() -> period(at))
                .or(() -> date(at + prefix(at, "on"), prefix(at, "on") > 0))
                .or(() -> time(at));
    }

    private int prefix(int at, String meaning) {
        int length = WORDS.length(line, at, meaning);
        return length > 0 && at + length < line.size() && line.runsOnAfter(at + length - 1) ? length : 0;
    }

    private Optional<Found> named(int at) {
        return WORDS.find(line, at, "day.")
                .map(day -> Found.of(at + day.words(), today.plusDays(Integer.parseInt(day.meaning()))));
    }

    private Optional<Found> weekday(int at) {
        int next = prefix(at, "next");
        int before = Math.max(Math.max(prefix(at, "last"), prefix(at, "on")), next);
        int begin = at + before;
        return WORDS.find(line, begin, "weekday.")
                .filter(day -> before > 0 || !day.meaning().startsWith("short.") || dateFollows(begin + 1))
                .map(day -> {
                    int number = Integer.parseInt(day.meaning().replace("short.", ""));
                    DayOfWeek weekday = DayOfWeek.of(number);
                    boolean ahead = due || next > 0;
                    return Found.of(
                            begin + day.words(),
                            today.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
                });
    }

    private boolean dateFollows(int at) {
        return at < line.size() && date(at, false).isPresent();
    }

    /** "3 weeks ago", "vor 3 Wochen"; for what is due "in 3 weeks". */
    private Optional<Found> counted(int at) {
        int before = prefix(at, "ago.before");
        int in = due ? prefix(at, "in") : 0;
        int begin = at + before + in;
        int counted = numberWords(begin);
        if (counted == 0) {
            return Optional.empty();
        }
        Optional<Vocabulary.Phrase> unit = WORDS.find(line, begin + counted, "unit.");
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = begin + counted + unit.get().words();
        int after = WORDS.length(line, end, "ago.after");
        long sign = in > 0 ? 1 : -1;
        return before + in + after == 0
                ? Optional.empty()
                : Optional.of(Found.of(
                        end + after,
                        today.plus(
                                sign * number(begin),
                                ChronoUnit.valueOf(unit.get().meaning()))));
    }

    private int numberWords(int at) {
        if (at >= line.size()) {
            return 0;
        }
        return WORDS.find(line, at, "number.")
                .map(Vocabulary.Phrase::words)
                .orElse(line.word(at).key().matches("\\d{1,3}") ? 1 : 0);
    }

    private long number(int at) {
        return WORDS.find(line, at, "number.")
                .map(phrase -> Integer.parseInt(phrase.meaning()))
                .orElseGet(() ->
                        Math.min(MOST_UNITS, Integer.parseInt(line.word(at).key())));
    }

    /** "last week", "letzten Monat"; "next week" where it is due. */
    private Optional<Found> period(int at) {
        int last = prefix(at, "last");
        int next = due ? prefix(at, "next") : 0;
        int begin = at + last + next;
        return last + next == 0
                ? Optional.empty()
                : WORDS.find(line, begin, "unit.")
                        .map(unit -> Found.of(
                                begin + unit.words(),
                                today.plus(last > 0 ? -1 : 1, ChronoUnit.valueOf(unit.meaning()))));
    }

    private Optional<Found> date(int at, boolean announced) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        String key = line.word(at).key();
        Matcher iso = ISO.matcher(key);
        if (iso.matches()) {
            return Optional.of(day(at + 1, iso.group(1), number(iso, 2), number(iso, 3)));
        }
        Matcher dotted = DOTTED.matcher(key);
        if (dotted.matches()
                && (announced || dotted.group(3) != null || line.gap(at).startsWith("."))) {
            return Optional.of(day(at + 1, dotted.group(3), number(dotted, 2), number(dotted, 1)));
        }
        Matcher slashed = SLASHED.matcher(key);
        if (slashed.matches()) {
            int first = number(slashed, 1);
            int second = number(slashed, 2);
            return Optional.of(day(at + 1, slashed.group(3), monthFirst ? first : second, monthFirst ? second : first));
        }
        return inWords(at);
    }

    /** "12 Nov", "12th of November 2026", "Nov 12". */
    private Optional<Found> inWords(int at) {
        Optional<Vocabulary.Phrase> first = WORDS.find(line, at, "month.");
        if (first.isPresent()) {
            int dayAt = at + first.get().words();
            return dayOfMonth(dayAt).map(day -> withYear(dayAt + 1, first.get(), day));
        }
        int monthAt = at + 1 + (at + 1 < line.size() ? prefix(at + 1, "of") : 0);
        return dayOfMonth(at)
                .flatMap(day -> WORDS.find(line, monthAt, "month.")
                        .map(month -> withYear(monthAt + month.words(), month, day)));
    }

    private Optional<Integer> dayOfMonth(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        Matcher matcher = DAY_OF_MONTH.matcher(line.word(at).key());
        return matcher.matches() ? Optional.of(number(matcher, 1)) : Optional.empty();
    }

    private Found withYear(int to, Vocabulary.Phrase month, int day) {
        boolean told = to < line.size()
                && YEAR.matcher(line.word(to).key()).matches()
                && (line.runsOnAfter(to - 1) || line.gap(to - 1).equals(", "));
        return day(told ? to + 1 : to, told ? line.word(to).key() : null, Integer.parseInt(month.meaning()), day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Found day(int to, @Nullable String year, int month, int dayOfMonth) {
        IntFunction<Optional<LocalDate>> in = y -> {
            try {
                return Optional.of(LocalDate.of(y, month, dayOfMonth));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
        Optional<LocalDate> day = year == null ? nearest(in) : in.apply(fullYear(year));
        return new Found(to, day.orElse(null), null, day.isEmpty());
    }

    private static int fullYear(String year) {
        return year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    }

    private Optional<LocalDate> nearest(IntFunction<Optional<LocalDate>> inYear) {
        for (int away = 0; away <= LEAP_YEARS_APART; away++) {
            Optional<LocalDate> day = inYear.apply(today.getYear() + (due ? away : -away))
                    .filter(d -> due ? !d.isBefore(today) : !d.isAfter(today));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** "at 5pm", "17:30", "um 15 Uhr". */
    private Optional<Found> time(int at) {
        int before = prefix(at, "at");
        int begin = at + before;
        if (begin >= line.size()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(line.word(begin).key());
        if (!clock.matches()) {
            return Optional.empty();
        }
        int oclock = WORDS.length(line, begin + 1, "oclock");
        boolean pm = "pm".equals(clock.group(3)) || WORDS.is(line, begin + 1, "pm");
        boolean am = "am".equals(clock.group(3)) || (before > 0 && line.runsOnAfter(begin) && isAm(begin + 1));
        boolean minutes = clock.group(2) != null && line.word(begin).key().indexOf(':') > 0;
        if (oclock == 0 && !pm && !am && !minutes) {
            return Optional.empty();
        }
        int hour = number(clock, 1);
        int ofDay = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
        int minute = clock.group(2) == null ? 0 : number(clock, 2);
        if (ofDay > 23 || minute > 59) {
            return Optional.empty();
        }
        int suffix = clock.group(3) == null && (pm || am) ? 1 : 0;
        return Optional.of(new Found(begin + 1 + Math.max(oclock, suffix), null, LocalTime.of(ofDay, minute), false));
    }

    private boolean isAm(int at) {
        return WORDS.is(line, at, "am")
                && (at + 1 >= line.size()
                        || WORDS.find(line, at + 1, "weekday.").isEmpty());
    }

    /** What own rules do not know, such as "the end of next week", read by a library that knows English only. */
    Optional<Found> guess(int at, int end) {
        for (int to = Math.min(end, at + MOST_WORDS); to > at; to--) {
            String fragment = line.text(at, to);
            List<Date> dates = PrettyTime.read(fragment, today);
            if (dates.size() == 1) {
                LocalDate day = LocalDate.ofInstant(dates.getFirst().toInstant(), ZoneId.systemDefault());
                if (day.isAfter(today)) {
                    return Optional.of(Found.of(to, day));
                }
            }
        }
        return Optional.empty();
    }

    /** Made when first needed: it takes a while. */
    private static final class PrettyTime {
        private static final PrettyTimeParser PARSER = new PrettyTimeParser();

        /** The days of a fragment, none unless all of it was understood. */
        static synchronized List<Date> read(String fragment, LocalDate today) {
            Date noon = Date.from(
                    today.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
            boolean whole = PARSER.parseSyntax(fragment).stream()
                    .anyMatch(group -> group.getText().length() == fragment.length());
            return whole ? PARSER.parse(fragment, noon) : List.of();
        }
    }
}
