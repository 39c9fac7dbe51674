package app.tilth.network;

import app.tilth.model.Connection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected with whom. Everyone with a connection is a node, and others may be, in the order of their ids; the neighbours
 * of node n are neighbours[from[n]] up to neighbours[from[n + 1] - 1], ascending. Immutable.
 */
public final class Graph {
    private final long[] people;
    private final int[] from;
    private final int[] neighbours;
    private final double[] strengths;
    /** By node: of all its connections together. */
    private final double[] sums;

    /** Takes the arrays as its own. */
    Graph(long[] people, int[] from, int[] neighbours, double[] strengths) {
        this.people = people;
        this.from = from;
        this.neighbours = neighbours;
        this.strengths = strengths;
        sums = new double[people.length];
        for (int node = 0; node < people.length; node++) {
            for (int at = from[node]; at < from[node + 1]; at++) {
                sums[node] += strengths[at];
            }
        }
    }

    /**
     * A graph of connections, in whatever order they are told.
     *
     * @param connections of two told for one pair the stronger counts; those of no strength, and of someone with themselves, are
     *     left out
     */
    public static Graph of(Collection<Connection> connections) {
        return of(connections, new long[0]);
    }

    /**
     * A graph in which people are nodes also without a connection.
     *
     * @param connections as {@link #of(Collection)} takes them
     * @param others who else is a node
     */
    public static Graph of(Collection<Connection> connections, long[] others) {
        Connection[] pairs = pairs(connections);
        LongStream connected = Arrays.stream(pairs).flatMapToLong(pair -> LongStream.of(pair.a(), pair.b()));
        long[] people = LongStream.concat(connected, Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
        int[] from = new int[people.length + 1];
        for (Connection pair : pairs) {
            from[Arrays.binarySearch(people, pair.a()) + 1]++;
            from[Arrays.binarySearch(people, pair.b()) + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] free = Arrays.copyOf(from, people.length);
        int[] neighbours = new int[2 * pairs.length];
        double[] strengths = new double[neighbours.length];
        // A node's smaller neighbours are placed before its larger ones, so that all of them ascend.
        for (Connection pair : pairs) {
            place(people, pair.b(), pair.a(), pair, free, neighbours, strengths);
        }
        for (Connection pair : pairs) {
            place(people, pair.a(), pair.b(), pair, free, neighbours, strengths);
        }
        return new Graph(people, from, neighbours, strengths);
    }

    private static Connection[] pairs(Collection<Connection> connections) {
        Connection[] sorted = connections.stream()
                .filter(pair -> strength(pair) > 0 && pair.a() != pair.b())
                .sorted(Comparator.comparingLong(Connection::a)
                        .thenComparingLong(Connection::b)
                        .thenComparingDouble(pair -> -strength(pair)))
                .toArray(Connection[]::new);
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i].a() != sorted[i - 1].a() || sorted[i].b() != sorted[i - 1].b())
                .mapToObj(i -> sorted[i])
                .toArray(Connection[]::new);
    }

    /**
     * The same after a change.
     *
     * @param changed whose connections are others than before, or who came or went
     * @param theirs all connections of these now, one for each pair
     * @param everyone who is a node now, with a connection or without; connections of others are left out
     */
    public Graph after(Set<Long> changed, Collection<Connection> theirs, long[] everyone) {
        long[] now = Arrays.stream(everyone).sorted().distinct().toArray();
        return new Regrafted(this, changed, of(theirs), now).graph();
    }

    /** The part of it that some nodes make, with the connections between them. */
    public Graph among(IntPredicate nodes) {
        int[] kept = IntStream.range(0, size()).filter(nodes).toArray();
        int[] at = new int[size()];
        Arrays.fill(at, -1);
        for (int i = 0; i < kept.length; i++) {
            at[kept[i]] = i;
        }
        int[] begin = new int[kept.length + 1];
        int[] ends = new int[neighbours.length];
        double[] strong = new double[neighbours.length];
        int links = 0;
        for (int i = 0; i < kept.length; i++) {
            for (int j = from[kept[i]]; j < from[kept[i] + 1]; j++) {
                if (at[neighbours[j]] >= 0) {
                    ends[links] = at[neighbours[j]];
                    strong[links] = strengths[j];
                    links++;
                }
            }
            begin[i + 1] = links;
        }
        return new Graph(
                IntStream.of(kept).mapToLong(node -> people[node]).toArray(),
                begin,
                Arrays.copyOf(ends, links),
                Arrays.copyOf(strong, links));
    }

    private static void place(
            long[] people, long of, long other, Connection pair, int[] free, int[] neighbours, double[] strengths) {
        int at = free[Arrays.binarySearch(people, of)]++;
        neighbours[at] = Arrays.binarySearch(people, other);
        strengths[at] = strength(pair);
    }

    private static double strength(Connection pair) {
        return pair.strength() == null ? pair.source().strength() : pair.strength();
    }

    public int size() {
        return people.length;
    }

    /** Everyone with a connection by node, ascending. */
    public long[] people() {
        return people.clone();
    }

    public long person(int node) {
        return people[node];
    }

    /** The node of a person, below 0 where they have no connection. */
    public int node(long person) {
        return Arrays.binarySearch(people, person);
    }

    /** How many connections there are, each counted from both ends. */
    int links() {
        return neighbours.length;
    }

    public int degree(int node) {
        return from[node + 1] - from[node];
    }

    public int neighbour(int node, int i) {
        return neighbours[from[node] + i];
    }

    /** The strength of the connection with neighbour i, from 0 to 1. */
    public double strength(int node, int i) {
        return strengths[from[node] + i];
    }

    /** A number for whom a node is connected with and how strongly: the same today and tomorrow, another where that changes. */
    public long around(int node) {
        long number = degree(node);
        for (int i = from[node]; i < from[node + 1]; i++) {
            number = mixed(number ^ people[neighbours[i]]);
            number = mixed(number ^ Double.doubleToLongBits(strengths[i]));
        }
        return number;
    }

    /** A number no less random than it, from which it follows (the finalizer of MurmurHash3, Appleby 2011). */
    private static long mixed(long number) {
        long once = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return twice ^ (twice >>> 33);
    }

    /** The strength of the connection of two nodes, 0 where there is none. */
    public double between(int node, int other) {
        int at = Arrays.binarySearch(neighbours, from[node], from[node + 1], other);
        return at < 0 ? 0 : strengths[at];
    }

    /** The strength of all connections of a node together. */
    public double strength(int node) {
        return sums[node];
    }

    /** Is told whom two people both know. */
    interface Common {
        /**
         * @param i which neighbour of the first it is
         * @param strength of its connection with the second
         */
        void known(int i, double strength);
    }

    /** Whom two people both know, found by going through those the lesser known of them knows. */
    void common(int node, int other, Common each) {
        if (degree(node) <= degree(other)) {
            for (int i = 0; i < degree(node); i++) {
                double strength = between(other, neighbour(node, i));
                if (strength > 0) {
                    each.known(i, strength);
                }
            }
            return;
        }
        for (int k = from[other]; k < from[other + 1]; k++) {
            int at = Arrays.binarySearch(neighbours, from[node], from[node + 1], neighbours[k]);
            if (at >= 0) {
                each.known(at - from[node], strengths[k]);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Graph graph
                && Arrays.equals(people, graph.people)
                && Arrays.equals(from, graph.from)
                && Arrays.equals(neighbours, graph.neighbours)
                && Arrays.equals(strengths, graph.strengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(people) * 31 + Arrays.hashCode(neighbours);
    }
}
