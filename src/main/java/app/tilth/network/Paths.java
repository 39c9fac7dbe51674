package app.tilth.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/**
 * How to reach people: paths of widest reliability, the product of strengths along the way, from you over your ties and then
 * over connections between others, at most {@link #MOST_STEPS} steps. One bounded search tells how reliably everyone is
 * reached; by it, the search for the best ways to one person, or to any of many, turns back from all that cannot be among them.
 * Never changed.
 */
public final class Paths {
    public static final int MOST_STEPS = 4;

    private static final Comparator<Path> BEST_FIRST =
            Comparator.comparingDouble(Path::reliability).reversed().thenComparingInt(Path::steps);

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
     * Someone through whom something is entered, such as an organization.
     *
     * @param width the strength of that last step, from 0 to 1
     */
    public record Door(long person, double width) {}

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
        return new Search(most, 1, MOST_STEPS, false).through(List.of(new Door(person, 1)));
    }

    /** The best paths to a person through others; most reliable first, the shorter of two alike. */
    public List<Path> through(long person, int most) {
        return new Search(most, 2, MOST_STEPS, false).through(List.of(new Door(person, 1)));
    }

    /**
     * The best of the paths to a person that are worth telling apart, your own tie among them where it is one: none on which
     * you could as well begin with someone further on.
     */
    public List<Path> apart(long person, int most) {
        return new Search(most, 1, MOST_STEPS, true).through(List.of(new Door(person, 1)));
    }

    /**
     * The best of the paths into something that are worth telling apart, through any of its doors, the step through the door
     * counted with the others: none on which you could as well begin with someone further on, or end with someone before.
     *
     * @param doors one for each person
     */
    public List<Path> into(Collection<Door> doors, int most) {
        return new Search(most, 1, MOST_STEPS - 1, true).through(doors);
    }

    /**
     * The next one on the way back.
     *
     * @param rest the product from them to the end
     * @param promise at most the reliability of any path that comes this way
     */
    private record Next(int node, double rest, double promise) implements Comparable<Next> {
        @Override
        public int compareTo(Next other) {
            int better = Double.compare(other.promise, promise);
            return better == 0 ? Integer.compare(node, other.node) : better;
        }
    }

    /** Goes back from whom is to be reached towards you. */
    private final class Search {
        private final int most;
        private final int fewestSteps;
        private final int mostSteps;
        private final boolean apart;
        private final List<Path> found = new ArrayList<>();
        private final int[] way = new int[MOST_STEPS];
        /** By node: how wide their door is. */
        private final double[] doors = new double[graph.size()];

        /**
         * @param apart whether paths are left out on which someone further on could be begun with
         */
        Search(int most, int fewestSteps, int mostSteps, boolean apart) {
            this.most = most;
            this.fewestSteps = fewestSteps;
            this.mostSteps = mostSteps;
            this.apart = apart;
        }

        List<Path> through(Collection<Door> all) {
            if (most < 1) {
                return List.of();
            }
            List<Next> ends = new ArrayList<>();
            for (Door door : all) {
                int node = graph.node(door.person());
                if (node >= 0) {
                    doors[node] = door.width();
                    consider(node, door.width(), 0, 0, ends);
                } else if (fewestSteps == 1) {
                    keep(List.of(door.person()), ties.applyAsDouble(door.person()) * door.width());
                }
            }
            goThrough(ends, 0, 0);
            return List.copyOf(found);
        }

        /**
         * @param sooner the reliability of the best that begins with someone on the way already
         */
        private void consider(int node, double rest, int length, double sooner, List<Next> next) {
            double promise = rest * best[mostSteps - length - 1][node];
            if (promise > Math.max(sooner, leastWanted())) {
                next.add(new Next(node, rest, promise));
            }
        }

        private void goThrough(List<Next> next, int length, double sooner) {
            // Of thousands only the first few are looked at, so that they are not all put in order.
            var waiting = new PriorityQueue<>(next);
            for (Next one = waiting.poll(); one != null && one.promise > leastWanted(); one = waiting.poll()) {
                way[length] = one.node;
                visit(one, length + 1, sooner);
            }
        }

        private void visit(Next one, int length, double before) {
            double direct = one.rest * best[0][one.node];
            if (length >= fewestSteps && direct > before) {
                keep(people(length), direct);
            }
            if (length == mostSteps) {
                return;
            }
            boolean isGoal = length == 1 && mostSteps == MOST_STEPS;
            double sooner = apart && !isGoal ? Math.max(before, direct) : before;
            List<Next> next = new ArrayList<>();
            for (int i = 0; i < graph.degree(one.node); i++) {
                int other = graph.neighbour(one.node, i);
                double rest = one.rest * graph.strength(one.node, i);
                if (doors[other] < rest && !isOnTheWay(other, length)) {
                    consider(other, rest, length, sooner, next);
                }
            }
            goThrough(next, length, sooner);
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

        private List<Long> people(int length) {
            List<Long> people = new ArrayList<>(length);
            for (int i = length - 1; i >= 0; i--) {
                people.add(graph.person(way[i]));
            }
            return people;
        }

        private void keep(List<Long> people, double reliability) {
            if (reliability > leastWanted()) {
                found.add(new Path(people, reliability));
                found.sort(BEST_FIRST);
                if (found.size() > most) {
                    found.removeLast();
                }
            }
        }
    }
}
