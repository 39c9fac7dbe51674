package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.tie.Chronicle;
import app.tilth.tie.Return;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows of a book: the entries that fit a filter, and the lanes they are on. Immutable.
 */
final class Shown {
    private static final int LEAST_ROOM = 180;
    /** Days after the last, where what is expected next may be. */
    private static final int AHEAD = 6;

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
    private final Days days;
    private final int[] lasting;

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
                .toArray();
        days = Days.of(size(), this::row, book.chronicle());
        boolean[] there = there();
        people = Arrays.stream(folk.in(order)).filter(person -> there[person]).toArray();
        circles = new CircleLanes(book.chronicle(), folk, fits, filter).all();
        returns = returns();
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

    private Map<Integer, List<Return>> returns() {
        Map<Integer, List<Return>> byPerson = new HashMap<>();
        boolean[] wanted = folk.whoFits(filter);
        for (Return one : book.returns()) {
            int person = Math.toIntExact(one.received().person());
            if (person < wanted.length && wanted[person]) {
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(one);
            }
        }
        return byPerson;
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

    /** The entries that fit and lasted a day or longer, ascending: few. */
    int[] lasting() {
        return lasting;
    }

    /** The end of an entry, as epoch day with a part of it. */
    double end(int entry) {
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

    /** All the days there are to look at, today and a little after it included. */
    Stretch whole() {
        Chronicle chronicle = book.chronicle();
        int first = chronicle.size() == 0 ? today() : Math.min(today(), chronicle.day(0));
        int last = chronicle.size() == 0 ? today() : Math.max(today(), chronicle.day(chronicle.size() - 1));
        int room = last - first < LEAST_ROOM ? LEAST_ROOM - (last - first) : 0;
        return Stretch.of(first - room, last + AHEAD);
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
