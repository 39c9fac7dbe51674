package app.tilth.transfer;

/**
 * Two people of the network who are connected.
 *
 * @param strength from 0 to 1
 * @param kind how they know each other
 * @param source where that is known from
 */
public record GraphEdge(GraphNode one, GraphNode other, double strength, String kind, String source) {}
