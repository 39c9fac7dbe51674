package app.tilth.network;

import java.util.Arrays;
import java.util.Set;

/**
 * Joins what stays of a graph with what is new: of each node the neighbours of before, without those that changed, and the new
 * ones, both ascending.
 */
final class Regrafted {
    private final Graph before;
    private final Graph fresh;
    private final long[] people;
    private final int[] from;
    private int[] neighbours;
    private double[] strengths;
    private int links;

    /**
     * @param changed whose connections are no longer those of before
     * @param fresh all connections of these now
     * @param people who is there now, ascending
     */
    Regrafted(Graph before, Set<Long> changed, Graph fresh, long[] people) {
        this.before = before;
        this.fresh = fresh;
        this.people = people;
        from = new int[people.length + 1];
        int most = before.links() + fresh.links();
        neighbours = new int[most];
        strengths = new double[most];
        int[] ofBefore = places(before);
        for (int node = 0; node < before.size(); node++) {
            if (changed.contains(before.person(node))) {
                ofBefore[node] = -1;
            }
        }
        int[] ofFresh = places(fresh);
        for (int node = 0; node < people.length; node++) {
            int then = before.node(people[node]);
            merge(then >= 0 && ofBefore[then] >= 0 ? then : -1, ofBefore, fresh.node(people[node]), ofFresh);
            from[node + 1] = links;
        }
        neighbours = Arrays.copyOf(neighbours, links);
        strengths = Arrays.copyOf(strengths, links);
    }

    /** By node of a graph: the node they are now, below 0 where they are not. */
    private int[] places(Graph of) {
        int[] places = new int[of.size()];
        for (int node = 0; node < places.length; node++) {
            places[node] = Arrays.binarySearch(people, of.person(node));
        }
        return places;
    }

    private void merge(int then, int[] ofBefore, int now, int[] ofFresh) {
        int i = 0;
        int j = 0;
        int most = then < 0 ? 0 : before.degree(then);
        int mostFresh = now < 0 ? 0 : fresh.degree(now);
        while (i < most || j < mostFresh) {
            int one = i < most ? ofBefore[before.neighbour(then, i)] : Integer.MAX_VALUE;
            int other = j < mostFresh ? ofFresh[fresh.neighbour(now, j)] : Integer.MAX_VALUE;
            if (one <= other) {
                add(one, before.strength(then, i));
                i++;
            } else {
                add(other, fresh.strength(now, j));
                j++;
            }
        }
    }

    private void add(int neighbour, double strength) {
        if (neighbour >= 0) {
            neighbours[links] = neighbour;
            strengths[links] = strength;
            links++;
        }
    }

    Graph graph() {
        return new Graph(people, from, neighbours, strengths);
    }
}
