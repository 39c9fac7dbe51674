package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Who hangs together in a graph. */
final class Components {
    private final List<int[]> connected = new ArrayList<>();
    private final int[] alone;

    Components(Graph graph) {
        boolean[] seen = new boolean[graph.size()];
        int[] queue = new int[graph.size()];
        int[] unconnected = new int[graph.size()];
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (!seen[node]) {
                int[] nodes = from(node, graph, seen, queue);
                if (nodes.length == 1) {
                    unconnected[count++] = node;
                } else {
                    connected.add(nodes);
                }
            }
        }
        alone = Arrays.copyOf(unconnected, count);
        connected.sort(Comparator.comparingInt((int[] nodes) -> -nodes.length));
    }

    private static int[] from(int start, Graph graph, boolean[] seen, int[] queue) {
        int end = 1;
        queue[0] = start;
        seen[start] = true;
        for (int at = 0; at < end; at++) {
            for (int i = 0; i < graph.degree(queue[at]); i++) {
                int other = graph.neighbour(queue[at], i);
                if (!seen[other]) {
                    seen[other] = true;
                    queue[end++] = other;
                }
            }
        }
        int[] nodes = Arrays.copyOf(queue, end);
        Arrays.sort(nodes);
        return nodes;
    }

    /** The nodes of each component, ascending, the largest first. */
    List<int[]> connected() {
        return connected;
    }

    /** Nodes connected with nobody, ascending. */
    int[] alone() {
        return alone;
    }
}
