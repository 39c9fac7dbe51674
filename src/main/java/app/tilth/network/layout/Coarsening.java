package app.tilth.network.layout;

import java.util.Arrays;

/**
 * Joins the nodes of a level into about half as many. Each goes with the neighbour it is drawn to most for their size (heavy
 * edge matching, Karypis & Kumar 1998); who finds all neighbours in groups that are full goes with another in the same case
 * around the same neighbour, so that stars shrink as well (two-hop matching, LaSalle et al. 2015).
 */
final class Coarsening {
    /** How many times the mean mass a group may have; more makes few groups that hold half of everything. */
    private static final double FULL = 4;

    private final Level fine;
    private final int[] group;
    private final double[] mass;
    private final double full;
    private int groups;

    private Coarsening(Level fine) {
        this.fine = fine;
        group = new int[fine.size()];
        mass = new double[fine.size()];
        full = FULL * fine.meanMass();
        join();
    }

    static Coarsening of(Level fine) {
        return new Coarsening(fine);
    }

    /** The group of each node of the finer level. */
    int[] group() {
        return group;
    }

    int groups() {
        return groups;
    }

    private void join() {
        Arrays.fill(group, -1);
        int[] waiting = new int[fine.size()];
        Arrays.fill(waiting, -1);
        for (int node : fewestNeighboursFirst()) {
            if (group[node] < 0) {
                int best = best(node, true);
                if (best >= 0) {
                    joined(node, best);
                } else {
                    int around = best(node, false);
                    if (waiting[around] < 0) {
                        waiting[around] = node;
                    } else {
                        joined(node, waiting[around]);
                        waiting[around] = -1;
                    }
                }
            }
        }
        for (int node = 0; node < fine.size(); node++) {
            if (group[node] < 0) {
                open(node);
            }
        }
    }

    private int[] fewestNeighboursFirst() {
        long[] keys = new long[fine.size()];
        for (int node = 0; node < keys.length; node++) {
            keys[node] = ((long) fine.degree(node) << 32) | node;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The neighbour that draws most for its size, -1 if none has room. */
    private int best(int node, boolean withRoom) {
        int best = -1;
        double most = -1;
        for (int e = fine.from()[node]; e < fine.from()[node + 1]; e++) {
            int other = fine.to()[e];
            double size = group[other] < 0 ? fine.mass()[other] : mass[group[other]];
            double draw = fine.weight()[e] / size;
            boolean room = group[other] < 0 || size + fine.mass()[node] <= full;
            if (draw > most && (room || !withRoom)) {
                most = draw;
                best = other;
            }
        }
        return best;
    }

    private void joined(int node, int other) {
        if (group[other] < 0) {
            open(other);
        }
        group[node] = group[other];
        mass[group[node]] += fine.mass()[node];
    }

    private void open(int node) {
        group[node] = groups++;
        mass[group[node]] = fine.mass()[node];
    }

    /** The level of the groups; what draws between two groups is the sum of what draws between their members. */
    Level level() {
        int[] members = new int[groups + 1];
        for (int g : group) {
            members[g + 1]++;
        }
        Arrays.parallelPrefix(members, Integer::sum);
        int[] free = Arrays.copyOf(members, groups);
        int[] member = new int[fine.size()];
        for (int node = 0; node < fine.size(); node++) {
            member[free[group[node]]++] = node;
        }
        int[] from = new int[groups + 1];
        int[] to = new int[fine.to().length];
        double[] weight = new double[to.length];
        int[] seen = new int[groups];
        Arrays.fill(seen, -1);
        int at = 0;
        for (int g = 0; g < groups; g++) {
            int start = at;
            for (int m = members[g]; m < members[g + 1]; m++) {
                for (int e = fine.from()[member[m]]; e < fine.from()[member[m] + 1]; e++) {
                    int other = group[fine.to()[e]];
                    if (other != g && seen[other] < start) {
                        seen[other] = at;
                        to[at++] = other;
                    }
                    if (other != g) {
                        weight[seen[other]] += fine.weight()[e];
                    }
                }
            }
            from[g + 1] = at;
        }
        return new Level(from, Arrays.copyOf(to, at), Arrays.copyOf(weight, at), Arrays.copyOf(mass, groups));
    }
}
