package app.tilth.workspace;

import app.tilth.network.Graph;
import app.tilth.suggest.Reach;
import java.util.stream.IntStream;

/** Which group everyone is of: whoever is connected by nothing that was told, that of those they are likeliest to know. */
final class GroupsOfAll {
    private GroupsOfAll() {}

    /** By node of a graph: the number of the group, {@link Sociogram#NO_GROUP} where there is none. */
    static int[] of(Graph graph, Reach reach) {
        int[] told = IntStream.range(0, graph.size())
                .map(node -> reach.graph().node(graph.person(node)))
                .map(node -> node < 0 ? Sociogram.NO_GROUP : reach.group(node))
                .toArray();
        double[] among = new double[reach.groups()];
        return IntStream.range(0, graph.size())
                .map(node -> told[node] >= 0 ? told[node] : likeliest(graph, node, told, among))
                .toArray();
    }

    /**
     * @param among all zero, and left so
     */
    private static int likeliest(Graph graph, int node, int[] told, double[] among) {
        int best = Sociogram.NO_GROUP;
        for (int i = 0; i < graph.degree(node); i++) {
            int group = told[graph.neighbour(node, i)];
            if (group >= 0) {
                among[group] += graph.strength(node, i);
                if (best < 0 || among[group] > among[best] || (among[group] == among[best] && group < best)) {
                    best = group;
                }
            }
        }
        for (int i = 0; i < graph.degree(node); i++) {
            int group = told[graph.neighbour(node, i)];
            if (group >= 0) {
                among[group] = 0;
            }
        }
        return best;
    }
}
