package app.tilth.need;

import app.tilth.model.Loop;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Warmth;
import app.tilth.need.Helper.Reached;
import app.tilth.network.Path;
import app.tilth.tie.Act;
import app.tilth.tie.Readiness;
import app.tilth.tie.TieReadings;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Works out who could help with a need: those who fit, the best of them, how each is reached, and what nobody covers. */
public final class Covering {
    /** So many helpers are kept of those who fit; more would be nobody's five minutes a day. */
    public static final int MOST = 24;

    private static final int MOST_MIGHT_KNOW = 3;
    private static final int PATHS = 3;
    /** With fewer contact-days a silent tie was never one to speak of. */
    private static final int FEWEST_CONTACT_DAYS = 3;
    /** How much a good tie counts beside one more criterion that fits. */
    private static final double TIE_WEIGHT = 1.5;

    private final Known known;

    private Covering(Known known) {
        this.known = known;
    }

    public static Coverage of(Scope scope, Known known) {
        return of(scope, best(scope, known), known);
    }

    /** @param best of {@link #best} */
    public static Coverage of(Scope scope, Best best, Known known) {
        var covering = new Covering(known);
        List<Helper> helpers = best.people().stream()
                .map(person -> covering.helper(person, scope.matches().of(person)))
                .sorted(Comparator.comparing(Helper::reached))
                .toList();
        return new Coverage(helpers, covering.gaps(scope), best.more());
    }

    /**
     * The best of those who fit: named people first, then by how much fits and how good the tie is.
     *
     * @param people at most {@link #MOST}
     * @param more how many fit beside them
     */
    public record Best(List<Long> people, int more) {
        public Best {
            people = List.copyOf(people);
        }
    }

    private record Ranked(long person, boolean named, double score) {
        static final Comparator<Ranked> WORST_FIRST = Comparator.comparing(Ranked::named)
                .thenComparingDouble(Ranked::score)
                .thenComparing(Comparator.comparingLong(Ranked::person).reversed());

        /** Whoever comes later has the larger id. */
        boolean isAtLeast(boolean otherNamed, double otherScore) {
            return named == otherNamed ? score >= otherScore : named;
        }
    }

    public static Best best(Scope scope, Known known) {
        var covering = new Covering(known);
        Matches matches = scope.matches();
        long[] people = matches.people();
        var best = new PriorityQueue<>(MOST + 1, Ranked.WORST_FIRST);
        int tied = 0;
        int[] slots = known.readings().ties().slots(people);
        for (int i = 0; i < people.length; i++) {
            int slot = slots[i];
            if (slot < 0) {
                continue;
            }
            tied++;
            boolean named = matches.isNamed(i);
            double score = matches.count(i) + TIE_WEIGHT * covering.closenessAt(slot);
            if (best.size() == MOST) {
                if (best.element().isAtLeast(named, score)) {
                    continue;
                }
                best.remove();
            }
            best.add(new Ranked(people[i], named, score));
        }
        List<Long> ranked = best.stream()
                .sorted(Ranked.WORST_FIRST.reversed())
                .map(Ranked::person)
                .toList();
        return new Best(ranked, tied - ranked.size());
    }

    /** Whether everyone is still reached, and everything still asked about, as it was; a change of any tie may change that. */
    public static boolean isReachedAsBefore(Coverage before, Scope scope, Known known) {
        var covering = new Covering(known);
        return before.helpers().stream()
                        .filter(helper -> helper.reached() != Reached.WARM && !covering.isTie(helper.person()))
                        .allMatch(helper -> Objects.equals(
                                helper.path(), covering.path(helper.person()).orElse(null)))
                && before.gaps().equals(covering.gaps(scope));
    }

    private List<Gap> gaps(Scope scope) {
        return scope.near().entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), mightKnow(gap.getValue())))
                .toList();
    }

    /** From 0 to 1. */
    private double closeness(long person) {
        return closenessAt(known.slot(person));
    }

    private double closenessAt(int slot) {
        return (known.readings().strength(slot) + 1 - known.readings().risk(slot)) / 2;
    }

    private Helper helper(long person, List<Criterion> by) {
        Readiness readiness = known.readiness(person);
        List<Loop> yours = known.yours(person);
        Loop loop = yours.isEmpty() ? null : yours.getFirst();
        if (readiness.word() == Readiness.Word.READY) {
            Ground ground = new Ground(Ground.Kind.IN_TOUCH, known.readings().silentDays(known.slot(person)));
            return new Helper(person, Reached.WARM, by, ground, null, loop, null);
        }
        Optional<Path> path = isTie(person) ? Optional.empty() : path(person);
        if (path.isPresent()) {
            return new Helper(
                    person, Reached.THROUGH, by, Ground.of(Ground.Kind.THROUGH), Act.SAY_HELLO, loop, path.get());
        }
        Act first = loop == null ? first(readiness) : Act.CLOSE_LOOP;
        return new Helper(person, Reached.TEND, by, Ground.behind(first, known, person), first, loop, null);
    }

    private static Act first(Readiness readiness) {
        return readiness.acts().stream()
                .filter(act -> act != Act.ASK_SMALLER && act != Act.CLOSE_LOOP)
                .findFirst()
                .orElse(Act.SPEND_TIME);
    }

    private boolean isTie(long person) {
        int slot = known.slot(person);
        TieReadings readings = known.readings();
        return readings.contactDays(slot) >= FEWEST_CONTACT_DAYS
                || (readings.contactDays(slot) > 0 && readings.warmth(slot) != Warmth.DORMANT);
    }

    /** The best path that begins with someone the user is in touch with. */
    private Optional<Path> path(long person) {
        return known.paths().through(person, PATHS).stream()
                .filter(path -> isLive(path.first()))
                .findFirst();
    }

    private boolean isLive(long person) {
        int slot = known.slot(person);
        return slot >= 0
                && known.readings().silentDays(slot) >= 0
                && known.readings().warmth(slot) != Warmth.DORMANT;
    }

    /**
     * Those near what is sought whom the user is in touch with, the closest tie first; where there is none, those through whom
     * others lead there who are near it.
     */
    private List<Long> mightKnow(Some near) {
        List<Long> live =
                closest(LongStream.of(near.people()).filter(this::isLive).boxed());
        if (!live.isEmpty()) {
            return live;
        }
        return closest(LongStream.of(near.people())
                .limit(MOST)
                .boxed()
                .flatMap(person -> path(person).stream())
                .map(Path::first)
                .distinct());
    }

    private List<Long> closest(Stream<Long> some) {
        return some.sorted(
                        Comparator.comparingDouble(this::closeness).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_MIGHT_KNOW)
                .toList();
    }
}
