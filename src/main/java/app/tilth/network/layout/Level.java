package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.Arrays;

/**
 * A connected graph as the forces see it, at one coarseness. The neighbours of node n are to[from[n]] up to to[from[n + 1] - 1].
 * Its arrays are shared, not copied; nobody changes them.
 */
final class Level {
    private final int[] from;
    private final int[] to;
    private final double[] weight;
    private final double[] mass;

    /**
     * @param weight how strongly each neighbour draws, the same in both directions
     * @param mass how many people each node stands for
     */
    Level(int[] from, int[] to, double[] weight, double[] mass) {
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.mass = mass;
    }

    /**
     * The finest level. A neighbour draws by its share of all that draws on either side, as neighbour embedding makes what is
     * near from each point alike on both sides (van der Maaten & Hinton 2008), so that many acquaintances weigh no more than few.
     *
     * @param nodes a component, ascending
     */
    static Level of(Graph graph, int[] nodes) {
        int[] from = new int[nodes.length + 1];
        double[] all = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            int node = nodes[i];
            int others = 0;
            for (int k = 0; k < graph.degree(node); k++) {
                if (graph.neighbour(node, k) != node) {
                    others++;
                    all[i] += graph.strength(node, k);
                }
            }
            from[i + 1] = from[i] + others;
        }
        int[] to = new int[from[nodes.length]];
        double[] weight = new double[to.length];
        int at = 0;
        for (int i = 0; i < nodes.length; i++) {
            for (int k = 0; k < graph.degree(nodes[i]); k++) {
                int neighbour = graph.neighbour(nodes[i], k);
                if (neighbour != nodes[i]) {
                    int j = Arrays.binarySearch(nodes, neighbour);
                    double strength = graph.strength(nodes[i], k);
                    to[at] = j;
                    weight[at++] = (strength / all[i] + strength / all[j]) / 2;
                }
            }
        }
        double[] mass = new double[nodes.length];
        Arrays.fill(mass, 1);
        return new Level(from, to, weight, mass);
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    double[] weight() {
        return weight;
    }

    double[] mass() {
        return mass;
    }

    int size() {
        return mass.length;
    }

    int degree(int node) {
        return from[node + 1] - from[node];
    }

    double meanMass() {
        return Arrays.stream(mass).sum() / size();
    }
}
