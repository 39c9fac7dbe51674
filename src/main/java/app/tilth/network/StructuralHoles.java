package app.tilth.network;

/** How far a person stands between people who do not know each other (Burt 1992). */
public final class StructuralHoles {
    private StructuralHoles() {}

    /**
     * Burt's constraint, Σ_j (p_ij + Σ_q p_iq p_qj)², where p_ij is the share of i's strength that goes to j: low where their
     * people do not know each other. Without a connection it is 1, as if all of it went to one.
     */
    public static double constraint(Graph graph, int node) {
        double all = strength(graph, node);
        if (all == 0) {
            return 1;
        }
        double constraint = 0;
        for (int i = 0; i < graph.degree(node); i++) {
            int other = graph.neighbour(node, i);
            double share = graph.strength(node, i) / all;
            for (int q = 0; q < graph.degree(node); q++) {
                int between = graph.neighbour(node, q);
                double onwards = between == other ? 0 : graph.between(between, other);
                if (onwards > 0) {
                    share += graph.strength(node, q) / all * onwards / strength(graph, between);
                }
            }
            constraint += share * share;
        }
        return constraint;
    }

    /**
     * The effective size of a person's network (Borgatti 1997), n − 2t/n: of their n people, those left when people who know
     * each other are counted as one; t is the number of connections among them.
     */
    public static double effectiveSize(Graph graph, int node) {
        int n = graph.degree(node);
        int ties = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                ties += graph.between(graph.neighbour(node, i), graph.neighbour(node, j)) > 0 ? 1 : 0;
            }
        }
        return n == 0 ? 0 : n - 2.0 * ties / n;
    }

    private static double strength(Graph graph, int node) {
        double sum = 0;
        for (int i = 0; i < graph.degree(node); i++) {
            sum += graph.strength(node, i);
        }
        return sum;
    }
}
