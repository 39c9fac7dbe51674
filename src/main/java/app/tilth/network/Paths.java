package app.tilth.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/**
 * How to reach people: paths of widest reliability, the product of strengths along the way, from you over your ties and then
 * over connections between others, at most {@link #MOST_STEPS} steps. One bounded search tells how reliably everyone is
 * reached; by it, the search for the best ways to one person turns back from all that cannot be among them. Never changed.
 */
public final class Paths {
    public static final int MOST_STEPS = 4;

    private final Graph graph;
    private final LongToDoubleFunction ties;
    /** By steps less one and node: the product of the best way there in at most so many steps, 0 where there is none. */
    private final double[][] best;

    private Paths(Graph graph, LongToDoubleFunction ties, double[][] best) {
        this.graph = graph;
        this.ties = ties;
        this.best = best;
    }

    /**
     * @param ties the strength of your tie with a person, from 0 to 1, 0 where there is none
     */
    public static Paths of(Graph graph, LongToDoubleFunction ties) {
        return of(graph, LongStream.of(graph.people()).mapToDouble(ties).toArray(), ties);
    }

    /** @param byNode the same of those who are in the graph; not copied, never to be changed */
    public static Paths of(Graph graph, double[] byNode, LongToDoubleFunction ties) {
        double[][] best = new double[MOST_STEPS][];
        best[0] = byNode;
        for (int steps = 1; steps < MOST_STEPS; steps++) {
            best[steps] = oneFurther(graph, best[steps - 1]);
        }
        return new Paths(graph, ties, best);
    }

    private static double[] oneFurther(Graph graph, double[] before) {
        double[] now = before.clone();
        for (int node = 0; node < graph.size(); node++) {
            for (int i = 0; before[node] > 0 && i < graph.degree(node); i++) {
                int other = graph.neighbour(node, i);
                now[other] = Math.max(now[other], before[node] * graph.strength(node, i));
            }
        }
        return now;
    }

    /** The reliability of the best path to a person, your own tie included; 0 where there is none. */
    public double reliability(long person) {
        int node = graph.node(person);
        return node < 0 ? ties.applyAsDouble(person) : best[MOST_STEPS - 1][node];
    }

    /** The best path to a person, your own tie included. */
    public Optional<Path> best(long person) {
        return best(person, 1).stream().findFirst();
    }

    /** The best paths to a person, your own tie among them where it is one; most reliable first, the shorter of two alike. */
    public List<Path> best(long person, int most) {
        return search(person, most, 1);
    }

    /** The best paths to a person through others; most reliable first, the shorter of two alike. */
    public List<Path> through(long person, int most) {
        return search(person, most, 2);
    }

    private List<Path> search(long person, int most, int fewestSteps) {
        int node = graph.node(person);
        if (node >= 0) {
            return new Search(most, fewestSteps).to(node);
        }
        double tie = ties.applyAsDouble(person);
        return tie > 0 && fewestSteps == 1 && most > 0 ? List.of(new Path(List.of(person), tie)) : List.of();
    }

    /** Goes back from whom is to be reached towards you. */
    private final class Search {
        private static final Comparator<Path> BEST_FIRST =
                Comparator.comparingDouble(Path::reliability).reversed().thenComparingInt(Path::steps);

        private final int most;
        private final int fewestSteps;
        private final List<Path> found = new ArrayList<>();
        private final int[] way = new int[MOST_STEPS];

        Search(int most, int fewestSteps) {
            this.most = most;
            this.fewestSteps = fewestSteps;
        }

        List<Path> to(int target) {
            if (most > 0) {
                way[0] = target;
                visit(1, 1);
            }
            return List.copyOf(found);
        }

        private void visit(int length, double reliability) {
            int node = way[length - 1];
            if (length >= fewestSteps && best[0][node] > 0) {
                keep(length, reliability * best[0][node]);
            }
            if (length == MOST_STEPS) {
                return;
            }
            double[] bound = best[MOST_STEPS - length - 1];
            double[] promise = new double[graph.degree(node)];
            Integer[] order = new Integer[promise.length];
            for (int i = 0; i < promise.length; i++) {
                promise[i] = reliability * graph.strength(node, i) * bound[graph.neighbour(node, i)];
                order[i] = i;
            }
            Arrays.sort(
                    order, Comparator.comparingDouble((Integer i) -> promise[i]).reversed());
            for (int i : order) {
                if (promise[i] <= leastWanted()) {
                    return;
                }
                int other = graph.neighbour(node, i);
                if (!isOnTheWay(other, length)) {
                    way[length] = other;
                    visit(length + 1, reliability * graph.strength(node, i));
                }
            }
        }

        private double leastWanted() {
            return found.size() < most ? 0 : found.getLast().reliability();
        }

        private boolean isOnTheWay(int node, int length) {
            for (int i = 0; i < length; i++) {
                if (way[i] == node) {
                    return true;
                }
            }
            return false;
        }

        private void keep(int length, double reliability) {
            List<Long> people = new ArrayList<>(length);
            for (int i = length - 1; i >= 0; i--) {
                people.add(graph.person(way[i]));
            }
            found.add(new Path(people, reliability));
            found.sort(BEST_FIRST);
            if (found.size() > most) {
                found.removeLast();
            }
        }
    }
}
