package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Colleague;
import app.tilth.tie.Chronicle;
import app.tilth.tie.Return;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows of a book: the entries that fit a filter, and the lanes they are on. Immutable.
 */
final class Shown {
    private static final int LEAST_ROOM = 180;
    /** Days after the last, where what is expected next may be. */
    private static final int AHEAD = 21;

    private static final int MINUTES_OF_A_DAY = 1_440;

    private final TimelineBook book;
    private final Folk folk;
    private final TimelineFilter filter;

    /** The entries that fit, ascending; null where all do. */
    private final int @Nullable [] rows;

    private final boolean @Nullable [] fits;
    private final int[] people;
    private final List<CircleLane> circles;
    private final Map<Integer, List<Return>> returns;
    private final List<Return> mostReturns;
    private final Map<Integer, List<Colleague>> colleagues;
    private final Days days;
    private final List<Bar.Lasted> lasting;

    /**
     * @param said where the text of the filter was said, empty without one
     */
    Shown(TimelineBook book, Folk folk, TimelineFilter filter, LaneOrder order, Optional<TimelineDesk.Said> said) {
        this.book = book;
        this.folk = folk;
        this.filter = filter;
        fits = filter.isAll() ? null : new Sieve(book.chronicle(), folk, filter, said).entries();
        rows = fits == null ? null : numbers(fits);
        lasting = IntStream.range(0, size())
                .map(this::row)
                .filter(entry -> book.chronicle().minutes(entry) >= MINUTES_OF_A_DAY)
                .mapToObj(entry -> new Bar.Lasted(entry, book.chronicle().day(entry), end(entry)))
                .toList();
        days = Days.of(size(), this::row, book.chronicle());
        boolean[] there = there();
        people = namedFirst(
                Arrays.stream(folk.in(order)).filter(person -> there[person]).toArray());
        circles = new CircleLanes(book.chronicle(), folk, fits, filter).all();
        returns = returns();
        mostReturns = StripReturns.most(returns.values());
        colleagues = book.colleagues().stream().collect(Collectors.groupingBy(one -> Math.toIntExact(one.person())));
    }

    private static int[] numbers(boolean[] fitting) {
        int count = 0;
        for (boolean fit : fitting) {
            count += fit ? 1 : 0;
        }
        int[] numbers = new int[count];
        for (int entry = 0, to = 0; entry < fitting.length; entry++) {
            if (fitting[entry]) {
                numbers[to++] = entry;
            }
        }
        return numbers;
    }

    /** Who has something that fits, and is asked about. */
    private boolean[] there() {
        Chronicle chronicle = book.chronicle();
        boolean[] wanted = folk.whoFits(filter);
        boolean[] there = new boolean[folk.numbers()];
        if (fits == null) {
            for (int person = 0; person < there.length; person++) {
                there[person] = chronicle.entries(person) > 0;
            }
            return there;
        }
        for (int i = 0; i < size(); i++) {
            int entry = row(i);
            for (int j = 0; j < chronicle.peopleIn(entry); j++) {
                int person = chronicle.person(entry, j);
                if (person < there.length) {
                    there[person] |= wanted[person];
                }
            }
        }
        return there;
    }

    /** Whoever is called what is typed comes before those who only were there, or of whom it was said. */
    private int[] namedFirst(int[] lanes) {
        if (filter.text().isBlank()) {
            return lanes;
        }
        boolean[] named = folk.whoIsNamed(filter.text());
        return IntStream.concat(
                        Arrays.stream(lanes).filter(person -> named[person]),
                        Arrays.stream(lanes).filter(person -> !named[person]))
                .toArray();
    }

    /** What came back in something that fits. */
    private Map<Integer, List<Return>> returns() {
        Map<Integer, List<Return>> byPerson = new HashMap<>();
        boolean[] wanted = folk.whoFits(filter);
        for (Return one : book.returns()) {
            int person = Math.toIntExact(one.received().person());
            if (person < wanted.length && wanted[person] && fits(person, one)) {
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(one);
            }
        }
        return byPerson;
    }

    private boolean fits(int person, Return one) {
        if (fits == null) {
            return true;
        }
        Chronicle chronicle = book.chronicle();
        for (int i = 0; i < chronicle.marks(person); i++) {
            if (chronicle.markExchange(person, i) == one.received().id()) {
                return fits[chronicle.markEntry(person, i)];
            }
        }
        return false;
    }

    TimelineBook book() {
        return book;
    }

    Chronicle chronicle() {
        return book.chronicle();
    }

    Folk folk() {
        return folk;
    }

    TimelineFilter filter() {
        return filter;
    }

    /** Today, as epoch day. */
    int today() {
        return Math.toIntExact(book.day().toEpochDay());
    }

    /** How many entries fit. */
    int size() {
        return rows == null ? book.chronicle().size() : rows.length;
    }

    /** An entry that fits; they ascend. */
    int row(int i) {
        return rows == null ? i : rows[i];
    }

    /** Whether an entry fits. */
    boolean fits(int entry) {
        return fits == null || fits[entry];
    }

    /** The days on which something fits. */
    Days days() {
        return days;
    }

    /** What fits and lasted a day or longer, ascending: little. */
    Stream<Bar.Lasted> lasting() {
        return lasting.stream();
    }

    private double end(int entry) {
        return book.chronicle().day(entry) + book.chronicle().minutes(entry) / (double) MINUTES_OF_A_DAY;
    }

    /** Those with something that fits, in the order of the lanes. */
    int[] people() {
        return people;
    }

    List<CircleLane> circles() {
        return circles;
    }

    int lanes(By by) {
        return by == By.PEOPLE ? people.length : circles.size();
    }

    Lane lane(By by, int i) {
        return by == By.PEOPLE ? new PersonLane(book.chronicle(), people[i]) : circles.get(i);
    }

    /** What came back from someone, by day. */
    List<Return> returns(int person) {
        return returns.getOrDefault(person, List.of());
    }

    /** What came back from everyone the filter is about. */
    Map<Integer, List<Return>> allReturns() {
        return returns;
    }

    /** The few that matter most of all. */
    List<Return> mostReturns() {
        return mostReturns;
    }

    /** When someone was where you were, by first day; until today where that lasts. */
    Stream<Bar> together(int person) {
        return colleagues.getOrDefault(person, List.of()).stream()
                .filter(one -> !one.from().isAfter(book.day()))
                .map(one -> new Bar.Together(
                        one,
                        one.from().toEpochDay(),
                        1.0 + (one.until() == null ? today() : one.until().toEpochDay())));
    }

    /** All the days there are to look at, today and a little after it included. */
    Stretch whole() {
        Chronicle chronicle = book.chronicle();
        int first = chronicle.size() == 0 ? today() : Math.min(today(), chronicle.day(0));
        int last = chronicle.size() == 0 ? today() : Math.max(today(), chronicle.day(chronicle.size() - 1));
        int room = last - first < LEAST_ROOM ? LEAST_ROOM - (last - first) : 0;
        return Stretch.of(first - room, last + AHEAD);
    }

    /** What a stretch is said to show: not the days ahead that are only there for what is expected. */
    Stretch said(Stretch seen) {
        double end = whole().until() - AHEAD;
        return seen.from() < end && seen.until() > end ? new Stretch(seen.from(), end) : seen;
    }

    /** What is looked at first: the last year and a half. */
    Stretch usual() {
        LocalDate from = book.day().minusMonths(17).withDayOfMonth(1);
        return new Stretch(from.toEpochDay(), today() + 1.0 + AHEAD).within(whole());
    }

    /** The days looked at, or as many around the last that has something where none of them has. */
    Stretch holding(Stretch looked) {
        boolean holds = days.firstFrom(looked.first()) < days.firstFrom(looked.last() + 1);
        return holds || days.count() == 0 ? looked : looked.around(days.day(days.count() - 1), whole());
    }

    Optional<Circle> circle(By by, int lane) {
        return by == By.CIRCLES ? Optional.of(circles.get(lane).circle()) : Optional.empty();
    }
}
