package app.tilth.suggest;

import app.tilth.network.Communities;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who knows whom, and the groups that makes: whoever you are in touch with reaches those they know. Never changed. */
public final class Reach {
    static final Reach NONE = new Reach(Graph.of(List.of()));

    private final Graph graph;
    private final Communities communities;
    private final List<List<Integer>> members;

    public Reach(Graph graph) {
        this.graph = graph;
        communities = Communities.of(graph);
        members = IntStream.range(0, communities.count())
                .<List<Integer>>mapToObj(group -> new ArrayList<>(communities.size(group)))
                .toList();
        for (int node = 0; node < graph.size(); node++) {
            members.get(communities.of(node)).add(node);
        }
    }

    public Graph graph() {
        return graph;
    }

    /** The group of a node. */
    public int group(int node) {
        return communities.of(node);
    }

    /** How many groups there are; they are numbered from 0, the largest first. */
    public int groups() {
        return communities.count();
    }

    /** How many people a group has. */
    public int size(int group) {
        return communities.size(group);
    }

    /** The nodes of a group. */
    List<Integer> members(int group) {
        return members.get(group);
    }

    /** The people of a group, the one who knows most of the others first. */
    public List<Long> people(int group) {
        return members(group).stream()
                .sorted((a, b) -> Integer.compare(known(b), known(a)))
                .map(graph::person)
                .toList();
    }

    /** How many of their own group someone knows. */
    private int known(int node) {
        return Math.toIntExact(IntStream.range(0, graph.degree(node))
                .filter(i -> group(graph.neighbour(node, i)) == group(node))
                .count());
    }
}
