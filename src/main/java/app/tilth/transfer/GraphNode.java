package app.tilth.transfer;

/**
 * Someone of the network as programs that work with graphs take them.
 *
 * @param id which no other has
 * @param circle may be empty, as may role, organization and group
 * @param strength of your tie, from 0 to 1
 * @param x where they stand in the picture
 * @param y the same, downwards
 */
public record GraphNode(
        String id,
        String name,
        String role,
        String organization,
        String circle,
        String group,
        double strength,
        double x,
        double y) {}
