package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.words.Dates;
import app.tilth.workspace.Sociogram.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * How the network grew, month by month from the first that anyone is known from: at a month those are there who were known by its
 * end, and those of whom nothing says since when.
 */
final class Replay {
    /** All of it goes by in about so many steps. */
    private static final int STEPS = 160;

    private final ReadOnlyObjectWrapper<Optional<YearMonth>> month = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private LocalDate today = LocalDate.EPOCH;
    private YearMonth first = YearMonth.from(today);
    private long unknown;

    /** What is shown: empty while it is today and nothing is replayed. */
    ReadOnlyObjectProperty<Optional<YearMonth>> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Whether anyone is known from an earlier month than this one. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** What is seen, in words. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Who is in the network today. */
    void of(List<Member> people, LocalDate day) {
        today = day;
        List<LocalDate> days = people.stream()
                .map(Member::since)
                .filter(Objects::nonNull)
                .filter(since -> !since.isAfter(day))
                .toList();
        unknown = people.stream().filter(member -> member.since() == null).count();
        first = YearMonth.from(days.stream().min(Comparator.naturalOrder()).orElse(day));
        possible.set(first.isBefore(last()));
        month.get().filter(_ -> !possible.get()).ifPresent(_ -> close());
    }

    private YearMonth last() {
        return YearMonth.from(today);
    }

    YearMonth first() {
        return first;
    }

    /** How many months there are after the first. */
    int months() {
        return (int) first.until(last(), ChronoUnit.MONTHS);
    }

    /** How many people are there from the beginning, since nothing says since when. */
    long unknown() {
        return unknown;
    }

    /** Begins with the first month. */
    void open() {
        if (possible.get()) {
            go(0);
        }
    }

    boolean isOpen() {
        return month.get().isPresent();
    }

    boolean isAtEnd() {
        return at() >= months();
    }

    /** Which month is shown, counted from the first. */
    int at() {
        return month.get().map(now -> (int) first.until(now, ChronoUnit.MONTHS)).orElse(months());
    }

    /** Shows a month, counted from the first. */
    void go(int to) {
        month.set(Optional.of(first.plusMonths(Math.clamp(to, 0, months()))));
    }

    /** Goes on as far as it does by itself at once. */
    void next() {
        go(at() + Math.max(1, months() / STEPS));
    }

    /** Shows today. */
    void close() {
        month.set(Optional.empty());
        sentence.set("");
    }

    /** Who was known by the end of a month. */
    Predicate<Member> known(YearMonth by) {
        LocalDate end = by.atEndOfMonth();
        return by.isBefore(last())
                ? member -> member.since() == null || !member.since().isAfter(end)
                : _ -> true;
    }

    /** Tells of a month when those known by its end are seen. */
    void tell(List<Member> seen, YearMonth of) {
        List<Member> fresh = seen.stream()
                .filter(member -> member.since() != null
                        && YearMonth.from(member.since()).equals(of)
                        && !member.since().isAfter(today)
                        && !member.name().isEmpty())
                .sorted(Comparator.comparingDouble(Member::nearness).reversed().thenComparing(Member::name))
                .toList();
        String people = of.equals(last())
                ? TEXTS.get("replay.today", seen.size())
                : TEXTS.get("replay.month", Dates.monthAndYear(of.atDay(1)), seen.size());
        sentence.set(
                fresh.isEmpty()
                        ? people
                        : TEXTS.get("replay.new", people, fresh.getFirst().name(), fresh.size() - 1));
    }
}
