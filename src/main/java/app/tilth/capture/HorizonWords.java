package app.tilth.capture;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when something may be needed: "by June", "by August 2027", "in 3 months", "bis zum Sommer". A month or a season means its
 * first day, unless that has passed: then the last of the same month.
 */
final class HorizonWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

    private final Line line;
    private final LocalDate today;
    private final DayWords due;

    /**
     * @param due of days still to come
     */
    HorizonWords(Line line, LocalDate today, DayWords due) {
        this.line = line;
        this.today = today;
        this.due = due;
    }

    /**
     * @param from the first word of it, "by" included
     * @param to the word after the last
     * @param day null where there is no such day
     */
    record Found(int from, int to, @Nullable LocalDate day) {}

    /** The first day that is told between two words. */
    Optional<Found> within(int from, int end) {
        for (int at = from; at < end; at++) {
            Optional<Found> found = at(at, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> at(int at, int end) {
        int by = WORDS.length(line, at, "by");
        int in = WORDS.length(line, at, "need.within");
        int begin = skipped(at + Math.max(by, in));
        Optional<Found> day = due.at(at + by)
                .filter(found -> found.to() <= end && (by > 0 ? isDay(found) : isAhead(found.day())))
                .map(found -> new Found(at, found.to(), found.day()));
        Optional<Found> part = by + in == 0 || begin >= end ? Optional.empty() : month(at, begin);
        return day.or(() -> part)
                .or(() -> by == 0 || at + by >= end
                        ? Optional.empty()
                        : due.guess(at + by, end).map(found -> new Found(at, found.to(), found.day())));
    }

    private static boolean isDay(DayWords.Found found) {
        return found.day() != null || found.impossible();
    }

    private boolean isAhead(@Nullable LocalDate day) {
        return day != null && day.isAfter(today);
    }

    /** "the", "next", "Anfang": what may stand before a month and changes nothing. */
    private int skipped(int at) {
        int next = at;
        while (WORDS.length(line, next, "need.before-month") > 0 || WORDS.length(line, next, "next") > 0) {
            next++;
        }
        return next;
    }

    private Optional<Found> month(int from, int at) {
        String year = at < line.size() ? line.word(at).key() : "";
        if (YEAR.matcher(year).matches()) {
            return Optional.of(new Found(from, at + 1, LocalDate.of(Integer.parseInt(year), Month.JANUARY, 1)));
        }
        return WORDS.find(line, at, "month.")
                .or(() -> WORDS.find(line, at, "season."))
                .map(phrase -> {
                    int to = at + phrase.words();
                    int month = Integer.parseInt(phrase.meaning());
                    boolean told = to < line.size()
                            && line.runsOnAfter(to - 1)
                            && YEAR.matcher(line.word(to).key()).matches();
                    return told
                            ? new Found(
                                    from,
                                    to + 1,
                                    of(Integer.parseInt(line.word(to).key()), month))
                            : new Found(from, to, nextOf(month));
                });
    }

    private static LocalDate of(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private LocalDate nextOf(int month) {
        LocalDate first = of(today.getYear(), month);
        if (first.isAfter(today)) {
            return first;
        }
        return month == today.getMonthValue() ? first.plusMonths(1).minusDays(1) : first.plusYears(1);
    }
}
