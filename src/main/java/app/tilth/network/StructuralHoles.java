package app.tilth.network;

/**
 * How far a person stands between people who do not know each other (Burt 1992). Whom two people both know is found from the
 * lesser known of them, so that someone known to very many takes no longer than all they know.
 */
public final class StructuralHoles {
    private StructuralHoles() {}

    /**
     * Burt's constraint, Σ_j (p_ij + Σ_q p_iq p_qj)², where p_ij is the share of i's strength that goes to j: low where their
     * people do not know each other. Without a connection it is 1, as if all of it went to one.
     */
    public static double constraint(Graph graph, int node) {
        double all = graph.strength(node);
        if (all == 0) {
            return 1;
        }
        double[] shares = new double[graph.degree(node)];
        for (int q = 0; q < shares.length; q++) {
            int between = graph.neighbour(node, q);
            double share = graph.strength(node, q) / all;
            double onwards = share / graph.strength(between);
            shares[q] += share;
            graph.common(node, between, (j, strength) -> shares[j] += onwards * strength);
        }
        double constraint = 0;
        for (double share : shares) {
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
        int[] ends = {0};
        for (int i = 0; i < n; i++) {
            graph.common(node, graph.neighbour(node, i), (_, _) -> ends[0]++);
        }
        return n == 0 ? 0 : n - (double) ends[0] / n;
    }
}
