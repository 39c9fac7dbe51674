package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.words.Dates;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By when people could be ready if their ties are tended from now on, in words. What is further away than a year is not told
 * by a date: too much may come between.
 */
public final class ReadyBy {
    /** Nearer days are told as a length of time, which is easier to go by. */
    private static final int NEAR_DAYS = 45;

    private static final int YEAR = 365;
    /** So long before the horizon there is nothing to hurry for. */
    private static final int WELL_BEFORE_DAYS = 45;

    private static final int MOST_NAMED = 3;

    private final LocalDate today;

    public ReadyBy(LocalDate today) {
        this.today = today;
    }

    /**
     * Someone to be tended.
     *
     * @param called as you call them
     * @param day from which on they could be ready, empty where that cannot be told
     */
    public record Tended(String called, Optional<LocalDate> day) {}

    /** "Ready in about two weeks", "Could be ready by February", "Not within a year". */
    public String line(Optional<LocalDate> day) {
        return within(day).map(this::line).orElseGet(() -> TEXTS.get("ready.far"));
    }

    private String line(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days <= NEAR_DAYS ? TEXTS.get("ready.in", Spans.spelled(days)) : TEXTS.get("ready.by", month(day));
    }

    private Optional<LocalDate> within(Optional<LocalDate> day) {
        return day.filter(one -> ChronoUnit.DAYS.between(today, one) <= YEAR);
    }

    /** A month less than a year ahead needs no year. */
    private static String month(LocalDate day) {
        return Dates.month(day, day);
    }

    /**
     * "Tend Tomasz and Naledi now and both could be ready by February, well before April."
     *
     * @param horizon by when they are needed, empty where nothing is known of that
     */
    public String closing(List<Tended> people, Optional<LocalDate> horizon) {
        List<Tended> near =
                people.stream().filter(one -> within(one.day).isPresent()).toList();
        List<String> far = people.stream()
                .filter(one -> within(one.day).isEmpty())
                .map(Tended::called)
                .toList();
        List<String> sentences = new ArrayList<>();
        near.stream()
                .flatMap(one -> one.day.stream())
                .max(LocalDate::compareTo)
                .ifPresent(last -> sentences.add(tend(near, last, horizon)));
        if (!far.isEmpty()) {
            sentences.add(TEXTS.get("ready.none", names(far), far.size()));
        }
        return String.join(" ", sentences);
    }

    private String tend(List<Tended> near, LocalDate last, Optional<LocalDate> horizon) {
        String names = names(near.stream().map(Tended::called).toList());
        String by = ChronoUnit.DAYS.between(today, last) <= NEAR_DAYS
                ? TEXTS.get("ready.closing.in", Spans.spelled(ChronoUnit.DAYS.between(today, last)))
                : TEXTS.get("ready.closing.by", month(last));
        String beside = horizon.map(end -> beside(last, end)).orElse("");
        return TEXTS.get("ready.closing", names, near.size(), by, beside);
    }

    private String beside(LocalDate last, LocalDate horizon) {
        String when = Dates.month(horizon, today);
        if (last.isAfter(horizon)) {
            return TEXTS.get("ready.late", when);
        }
        boolean early = ChronoUnit.DAYS.between(last, horizon) >= WELL_BEFORE_DAYS;
        return TEXTS.get(early ? "ready.early" : "ready.in-time", when);
    }

    /** "Tomasz", "Tomasz and Naledi", "Tomasz, Naledi and Samir", "Tomasz, Naledi, Samir and 4 others". */
    private static String names(List<String> names) {
        int shown = names.size() > MOST_NAMED + 1 ? MOST_NAMED : names.size();
        List<String> said = new ArrayList<>(names.subList(0, shown));
        if (shown < names.size()) {
            said.add(TEXTS.get("names.others", names.size() - shown));
        }
        String last = said.removeLast();
        return said.isEmpty() ? last : TEXTS.get("names.and", String.join(", ", said), last);
    }
}
