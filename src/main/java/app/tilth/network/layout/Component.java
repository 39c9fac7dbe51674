package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.SplittableRandom;

/**
 * People who are all connected with each other, directly or through others, and how they find their places: anew from a picture
 * of a few groups that is refined level by level (Walshaw 2003), or from the places most of them had before.
 */
final class Component {
    private static final long SEED = 5;
    private static final Course FIRST = new Course(100, 4, 2);
    private static final Course COARSE = new Course(15, 4, 2);
    private static final Course FINEST = new Course(40, 2, 1);
    private static final Course AT_ONCE = new Course(80, 4, 1);
    private static final Course ADJUSTING = new Course(40, 1, 1);

    /** How wide the first picture is for its people. */
    private static final double WIDTH = .6;
    /** How far those of one group begin from each other, for the people they stand for. */
    private static final double SCATTER = .5;
    /** How firmly those who stood somewhere are held there. */
    private static final double HOLD = .3;

    private final int[] nodes;
    private final Start start;
    private final Level finest;
    /** What moves now, and which of its nodes each of ours stands for. */
    private Descent descent;

    private int[] at;

    /**
     * @param nodes the graph's, ascending
     */
    Component(Graph graph, int[] nodes, Kept kept) {
        this.nodes = nodes;
        finest = Level.of(graph, nodes);
        start = Start.of(finest, nodes, kept);
        descent = new Descent(finest);
        at = Hierarchy.identity(nodes.length);
    }

    int size() {
        return nodes.length;
    }

    int node(int i) {
        return nodes[i];
    }

    /** Where person i stands now, beside {@link #start}. */
    double x(int i) {
        return descent.x(at[i]);
    }

    double y(int i) {
        return descent.y(at[i]);
    }

    Start start() {
        return start;
    }

    /**
     * Finds the places.
     *
     * @param afterStep run after every step; what it throws ends the settling
     */
    void settle(Crew crew, Runnable afterStep) {
        if (start.isKnown()) {
            adjust(crew, afterStep);
        } else {
            refine(crew, afterStep);
        }
    }

    private void adjust(Crew crew, Runnable afterStep) {
        for (int i = 0; i < nodes.length; i++) {
            descent.put(i, start.x(i), start.y(i));
            if (start.isKept(i)) {
                descent.holdHere(i, HOLD);
            }
        }
        ADJUSTING.run(descent, crew, afterStep);
    }

    private void refine(Crew crew, Runnable afterStep) {
        var hierarchy = new Hierarchy(finest);
        var random = new SplittableRandom(SEED);
        int coarsest = hierarchy.coarsest();
        begin(hierarchy.level(coarsest), random);
        at = hierarchy.at(coarsest);
        (coarsest == 0 ? AT_ONCE : FIRST).run(descent, crew, afterStep);
        for (int height = coarsest - 1; height >= 0; height--) {
            descend(hierarchy.level(height), hierarchy.groups(height), random);
            at = hierarchy.at(height);
            (height == 0 ? FINEST : COARSE).run(descent, crew, afterStep);
        }
    }

    private void begin(Level level, SplittableRandom random) {
        descent = new Descent(level);
        double width = WIDTH * Math.sqrt(nodes.length);
        for (int node = 0; node < level.size(); node++) {
            descent.put(node, width * aside(random), width * aside(random));
        }
    }

    private void descend(Level level, int[] groups, SplittableRandom random) {
        var finer = new Descent(level);
        for (int node = 0; node < level.size(); node++) {
            double scatter = SCATTER * Math.sqrt(level.mass()[node]);
            finer.put(
                    node,
                    descent.x(groups[node]) + scatter * aside(random),
                    descent.y(groups[node]) + scatter * aside(random));
        }
        descent = finer;
    }

    private static double aside(SplittableRandom random) {
        return random.nextDouble() - .5;
    }
}
