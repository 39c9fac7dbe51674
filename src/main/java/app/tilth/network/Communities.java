package app.tilth.network;

import java.util.Random;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Which communities a network falls into, by the Leiden algorithm (Traag, Waltman & van Eck 2019) for modularity, with a
 * fixed seed: the same connections give the same communities. Numbered from 0, the largest first.
 */
public final class Communities {
    private static final int SEED = 11;
    /** More of them gain less than a thousandth of modularity, in three times the time. */
    private static final int ITERATIONS = 3;
    /** Above 1, since plain modularity joins communities that are small beside the whole (Fortunato & Barthélemy 2007). */
    private static final double RESOLUTION = 1.5;

    private final int[] of;
    private final int[] sizes;

    private Communities(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    public static Communities of(Graph graph) {
        if (graph.size() == 0) {
            return new Communities(new int[0], new int[0]);
        }
        Network network = network(graph);
        var leiden = new LeidenAlgorithm(
                RESOLUTION / (2 * network.getTotalEdgeWeight()),
                ITERATIONS,
                LeidenAlgorithm.DEFAULT_RANDOMNESS,
                new Random(SEED));
        var clustering = leiden.findClustering(network);
        clustering.removeEmptyClusters();
        clustering.orderClustersByNNodes();
        return new Communities(clustering.getClusters(), clustering.getNNodesPerCluster());
    }

    private static Network network(Graph graph) {
        var ends = new LargeIntArray[] {new LargeIntArray(0), new LargeIntArray(0)};
        var weights = new LargeDoubleArray(0);
        for (int node = 0; node < graph.size(); node++) {
            for (int i = 0; i < graph.degree(node); i++) {
                int other = graph.neighbour(node, i);
                if (node < other) {
                    ends[0].append(node);
                    ends[1].append(other);
                    weights.append(graph.strength(node, i));
                }
            }
        }
        return new Network(graph.size(), true, ends, weights, false, false);
    }

    public int count() {
        return sizes.length;
    }

    /** The community of a node. */
    public int of(int node) {
        return of[node];
    }

    public int size(int community) {
        return sizes[community];
    }
}
