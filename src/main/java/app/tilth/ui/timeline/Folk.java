package app.tilth.ui.timeline;

import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Directory.Typed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everyone in the timeline by number, and in each order of the lanes; an order is worked out once, when it is first wanted. */
final class Folk {
    /** As many people as are offered at once, and as many organizations and tags. */
    private static final int MOST_CALLED = 6;

    private static final int MOST_NAMED = 3;

    private final @Nullable Figure[] byNumber;
    private final List<Figure> people;
    private final Map<LaneOrder, int[]> orders = new ConcurrentHashMap<>();
    private volatile @Nullable Words words;

    Folk(List<Figure> people) {
        long highest = people.stream().mapToLong(Figure::id).max().orElse(-1);
        byNumber = new Figure[Math.toIntExact(highest + 1)];
        people.forEach(figure -> byNumber[Math.toIntExact(figure.id())] = figure);
        this.people = people;
    }

    /** What people are at and tagged with, what most are first. */
    private record Words(List<String> organizations, List<String> tags) {}

    private Words words() {
        Words known = words;
        if (known == null) {
            known = new Words(
                    mostUsed(people.stream().map(Figure::organization).filter(name -> !name.isEmpty())),
                    mostUsed(people.stream().flatMap(figure -> figure.tags().stream())));
            words = known;
        }
        return known;
    }

    private static Comparator<Figure> comparator(LaneOrder order) {
        Comparator<Figure> closest =
                Comparator.comparingDouble(Figure::strength).reversed();
        Comparator<Figure> by = switch (order) {
            case TIE -> closest;
            case WARMTH -> Comparator.comparing(Figure::warmth).thenComparing(closest);
            case RECENCY -> Comparator.comparingInt(Figure::lastDay).reversed();
            case NAME -> Comparator.comparing(Figure::who, Directory.Entry::compareName);
        };
        return by.thenComparingLong(Figure::id);
    }

    private static List<String> mostUsed(Stream<String> names) {
        Map<String, Long> uses = names.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who and what has words that begin as typed: the warmest people, then where most are and what most are tagged with. */
    List<Particular> called(String typed) {
        Typed wanted = Typed.of(typed);
        Stream<Particular> someone = Arrays.stream(in(LaneOrder.WARMTH))
                .mapToObj(number -> Objects.requireNonNull(byNumber[number]))
                .filter(figure -> wanted.in(figure.who()))
                .limit(MOST_CALLED)
                .map(figure -> new Particular.Someone(figure.id(), figure.name()));
        return Stream.concat(
                        someone,
                        Stream.concat(
                                named(words().organizations(), wanted, Particular.At::new),
                                named(words().tags(), wanted, Particular.Tagged::new)))
                .toList();
    }

    private static Stream<Particular> named(List<String> names, Typed wanted, Function<String, Particular> as) {
        return names.stream()
                .filter(name -> wanted.in(' ' + Fold.words(name)))
                .limit(MOST_NAMED)
                .map(as);
    }

    Optional<Figure> find(int number) {
        return number >= 0 && number < byNumber.length ? Optional.ofNullable(byNumber[number]) : Optional.empty();
    }

    /** Numbers of everyone not archived. */
    int[] in(LaneOrder order) {
        return orders.computeIfAbsent(
                order,
                _ -> people.stream()
                        .filter(figure -> !figure.archived())
                        .sorted(comparator(order))
                        .mapToInt(figure -> (int) figure.id())
                        .toArray());
    }

    int numbers() {
        return byNumber.length;
    }

    /** Whom a filter is about, by number. */
    boolean[] whoFits(TimelineFilter filter) {
        return who(figure -> (filter.circles().isEmpty() || filter.circles().contains(figure.circle()))
                && (filter.tag().isEmpty() || figure.tags().stream().anyMatch(filter.tag()::equalsIgnoreCase))
                && (filter.organization().isEmpty() || filter.organization().equalsIgnoreCase(figure.organization()))
                && (filter.person() == 0 || filter.person() == figure.id()));
    }

    /** Those whose names, role, place or tags have words that begin as typed. */
    boolean[] whoIsNamed(String typed) {
        Typed wanted = Typed.of(typed);
        return who(figure -> wanted.in(figure.who()));
    }

    private boolean[] who(Predicate<Figure> wanted) {
        boolean[] fitting = new boolean[byNumber.length];
        for (int i = 0; i < fitting.length; i++) {
            Figure figure = byNumber[i];
            fitting[i] = figure != null && wanted.test(figure);
        }
        return fitting;
    }

    /** The circle of a number, by its place among the circles; -1 where there is nobody. */
    @SuppressWarnings("EnumOrdinal") // in memory only
    byte[] circles() {
        byte[] circles = new byte[byNumber.length];
        Arrays.fill(circles, (byte) -1);
        for (int i = 0; i < circles.length; i++) {
            Figure figure = byNumber[i];
            if (figure != null) {
                circles[i] = (byte) figure.circle().ordinal();
            }
        }
        return circles;
    }
}
