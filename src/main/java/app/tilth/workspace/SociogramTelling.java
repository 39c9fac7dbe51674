package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import app.tilth.store.Stores;
import app.tilth.transfer.GraphEdge;
import app.tilth.transfer.GraphNode;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A network as it is told to other programs. */
record SociogramTelling(List<GraphNode> nodes, List<GraphEdge> edges) {
    private record Pair(long a, long b) {}

    static SociogramTelling of(Sociogram network, Stores stores) {
        Graph graph = network.graph();
        Map<Long, String> uids = stores.people().uids();
        List<GraphNode> nodes = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            nodes.add(node(network, node, uids.getOrDefault(graph.person(node), Long.toString(graph.person(node)))));
        }
        Map<Pair, Connection> known = new HashMap<>();
        stores.connections().forEach(connection -> known.put(new Pair(connection.a(), connection.b()), connection));
        List<GraphEdge> edges = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            for (int i = 0; i < graph.degree(node); i++) {
                int other = graph.neighbour(node, i);
                if (node < other) {
                    Connection told = known.get(new Pair(graph.person(node), graph.person(other)));
                    edges.add(edge(nodes.get(node), nodes.get(other), graph.strength(node, i), told));
                }
            }
        }
        return new SociogramTelling(nodes, edges);
    }

    private static GraphNode node(Sociogram network, int node, String id) {
        Member member = network.people().get(node);
        boolean grouped =
                member.group() >= 0 && member.group() < network.groups().size();
        return new GraphNode(
                id,
                member.name(),
                member.role(),
                member.organization(),
                word(member.circle()),
                grouped ? network.groups().get(member.group()).name() : "",
                member.strength(),
                network.places().x(node),
                network.places().y(node));
    }

    /**
     * @param told null where nobody told of it
     */
    private static GraphEdge edge(GraphNode one, GraphNode other, double strength, @Nullable Connection told) {
        return new GraphEdge(
                one,
                other,
                strength,
                told == null ? "" : word(told.kind()),
                word(told == null ? Connection.Source.INFERRED : told.source()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
