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
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

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
        return new Covering(known).of(scope);
    }

    private Coverage of(Scope scope) {
        Matches matches = scope.matches();
        List<Long> tied =
                matches.people().stream().filter(person -> known.slot(person) >= 0).toList();
        List<Helper> helpers = best(tied, matches).stream()
                .map(person -> helper(person, matches.of(person)))
                .sorted(Comparator.comparing(Helper::reached))
                .toList();
        List<Gap> gaps = scope.near().entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), mightKnow(gap.getValue())))
                .toList();
        return new Coverage(helpers, gaps, tied.size() - helpers.size());
    }

    private record Ranked(long person, boolean named, double score) {
        static final Comparator<Ranked> WORST_FIRST = Comparator.comparing(Ranked::named)
                .thenComparingDouble(Ranked::score)
                .thenComparing(Comparator.comparingLong(Ranked::person).reversed());
    }

    /** Named people first, then by how much fits and how good the tie is. */
    private List<Long> best(List<Long> tied, Matches matches) {
        var best = new PriorityQueue<>(MOST + 1, Ranked.WORST_FIRST);
        for (long person : tied) {
            double score = matches.count(person) + TIE_WEIGHT * closeness(person);
            best.add(new Ranked(person, matches.isNamed(person), score));
            if (best.size() > MOST) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(Ranked.WORST_FIRST.reversed())
                .map(Ranked::person)
                .toList();
    }

    /** From 0 to 1. */
    private double closeness(long person) {
        int slot = known.slot(person);
        return (known.readings().strength(slot) + 1 - known.readings().risk(slot)) / 2;
    }

    private Helper helper(long person, List<Criterion> by) {
        Readiness readiness = known.readiness(person);
        List<Loop> yours = known.yours(person);
        Loop loop = yours.isEmpty() ? null : yours.getFirst();
        if (readiness.word() == Readiness.Word.READY) {
            Ground ground = new Ground(
                    Ground.Kind.IN_TOUCH, known.readings().silentDays(known.slot(person)));
            return new Helper(person, Reached.WARM, by, ground, null, loop, null);
        }
        Optional<Path> path = isTie(person) ? Optional.empty() : path(person);
        if (path.isPresent()) {
            return new Helper(
                    person,
                    Reached.THROUGH,
                    by,
                    Ground.of(Ground.Kind.THROUGH),
                    Act.SAY_HELLO,
                    loop,
                    path.get());
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
    private List<Long> mightKnow(Set<Long> near) {
        List<Long> live = closest(near.stream().filter(this::isLive).collect(Collectors.toSet()));
        if (!live.isEmpty()) {
            return live;
        }
        Set<Long> through = near.stream()
                .sorted()
                .limit(MOST)
                .flatMap(person -> path(person).stream())
                .map(Path::first)
                .collect(Collectors.toSet());
        return closest(through);
    }

    private List<Long> closest(Set<Long> some) {
        return some.stream()
                .sorted(Comparator.comparingDouble(this::closeness)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_MIGHT_KNOW)
                .toList();
    }
}
