package app.tilth.suggest;

import app.tilth.network.Graph;
import app.tilth.network.StructuralHoles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Those of the people you are in touch with who join groups that would not meet otherwise: by how far apart those are whom they
 * know (Burt 1992), and by who would be out of reach without them.
 */
public final class Bridges {
    /** With one connection between two groups, each end of it joins them as much as the other. */
    private static final int FEWEST_ACROSS = 2;

    /** Of the connections between two groups, this share is that of someone without whom they would hardly meet. */
    private static final double SHARE = 1 / 3.0;

    private static final Comparator<Bridge> MOST_FIRST =
            Comparator.comparingDouble(Bridge::worth).reversed().thenComparingLong(Bridge::person);

    private final Facts facts;
    private final Reach reach;
    private final Graph graph;
    /** By group: how many of it are within two steps of you. */
    private final int[] reached;
    /** By the numbers of two groups, see {@link #pair}: how many connections are between them. */
    private final Map<Long, Integer> between = new HashMap<>();

    private Bridges(Facts facts) {
        this.facts = facts;
        reach = facts.reach();
        graph = reach.graph();
        reached = new int[reach.groups()];
        for (int node = 0; node < graph.size(); node++) {
            int group = reach.group(node);
            reached[group] += facts.ways().isReached(node) ? 1 : 0;
            for (int i = 0; i < graph.degree(node); i++) {
                int other = reach.group(graph.neighbour(node, i));
                if (group < other) {
                    between.merge(pair(group, other), 1, Integer::sum);
                }
            }
        }
    }

    /** All of them, those who would be missed most first. */
    public static List<Bridge> of(Facts facts) {
        var bridges = new Bridges(facts);
        return IntStream.range(0, bridges.graph.size())
                .mapToObj(bridges::bridge)
                .flatMap(Optional::stream)
                .sorted(MOST_FIRST)
                .toList();
    }

    private static long pair(int group, int other) {
        return ((long) Math.min(group, other) << Integer.SIZE) | Math.max(group, other);
    }

    private Optional<Bridge> bridge(int node) {
        int slot = facts.ways().live(node);
        if (slot < 0) {
            return Optional.empty();
        }
        int own = reach.group(node);
        int[] only = facts.ways().reachedOnlyThrough(graph.person(node), slot).toArray();
        Map<Integer, Integer> lost = byGroup(IntStream.of(only));
        int lostGroup = most(lost, group -> lost.getOrDefault(group, 0) == reached[group] - (group == own ? 1 : 0));
        Map<Integer, Integer> known =
                byGroup(IntStream.range(0, graph.degree(node)).map(i -> graph.neighbour(node, i)));
        int group = known.containsKey(own) ? own : most(known, _ -> true);
        int other = lostGroup == Bridge.YOU || lostGroup == group ? most(known, g -> g != group) : lostGroup;
        int across = known.getOrDefault(other, 0);
        int ways = between.getOrDefault(pair(own, other), 0);
        boolean joins = other != Bridge.YOU && across >= FEWEST_ACROSS && across >= SHARE * ways;
        if (lostGroup == Bridge.YOU && !joins && (other == Bridge.YOU || only.length < BridgeReason.LEAST_LOST)) {
            return Optional.empty();
        }
        return Optional.of(new Bridge(
                graph.person(node),
                facts.readings().warmth(slot),
                group,
                other,
                across,
                ways,
                only.length,
                lostGroup,
                StructuralHoles.constraint(graph, node)));
    }

    /** How many of the nodes each group has; what is too small to be a group is left out. */
    private Map<Integer, Integer> byGroup(IntStream nodes) {
        Map<Integer, Integer> count = new HashMap<>();
        nodes.map(reach::group)
                .filter(group -> reach.size(group) >= BridgeReason.LEAST_OF_A_GROUP)
                .forEach(group -> count.merge(group, 1, Integer::sum));
        return count;
    }

    /** The group with most of those for which something holds, {@link Bridge#YOU} where there is none. */
    private static int most(Map<Integer, Integer> count, IntPredicate holds) {
        return count.entrySet().stream()
                .filter(entry -> holds.test(entry.getKey()))
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Bridge.YOU);
    }
}
