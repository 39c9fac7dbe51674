package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * People who are all connected with each other, directly or through others, and how they find their places: anew from a picture
 * of a few groups that is refined level by level (Walshaw 2003), or from the places most of them had before.
 */
final class Component {
    private static final long SEED = 5;
    private static final int COARSEST = 50;
    /** A level that hardly shrank any more is the coarsest as well. */
    private static final double SHRUNK = .9;

    private static final int COARSEST_STEPS = 100;
    private static final int COARSE_STEPS = 20;
    private static final int FINE_STEPS = 50;
    private static final int ADJUSTING_STEPS = 40;
    /** The share of its steps in which what draws comes down to where it stays, and that after which all come to rest. */
    private static final double EASED = .5;

    private static final double SLOWING = .8;
    private static final double SCATTER = .5;
    /** How wide the first picture is for its people. */
    private static final double WIDTH = .6;

    private static final double HOLD = .1;

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
        at = identity(nodes.length);
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
        run(ADJUSTING_STEPS, 1, 1, crew, afterStep);
    }

    private void refine(Crew crew, Runnable afterStep) {
        List<Level> levels = new ArrayList<>(List.of(finest));
        List<int[]> groups = new ArrayList<>();
        while (levels.getLast().size() > COARSEST) {
            Coarsening coarser = Coarsening.of(levels.getLast());
            if (coarser.groups() > SHRUNK * levels.getLast().size()) {
                break;
            }
            levels.add(coarser.level());
            groups.add(coarser.group());
        }
        var random = new SplittableRandom(SEED);
        double width = WIDTH * Math.sqrt(nodes.length);
        for (int l = levels.size() - 1; l >= 0; l--) {
            Level level = levels.get(l);
            var finer = new Descent(level);
            boolean coarsest = l == levels.size() - 1;
            for (int node = 0; node < level.size(); node++) {
                double scatter = coarsest ? width : SCATTER * Math.sqrt(level.mass()[node]);
                int group = coarsest ? 0 : groups.get(l)[node];
                finer.put(
                        node,
                        (coarsest ? 0 : descent.x(group)) + scatter * (random.nextDouble() - .5),
                        (coarsest ? 0 : descent.y(group)) + scatter * (random.nextDouble() - .5));
            }
            descent = finer;
            at = identity(nodes.length);
            for (int f = 0; f < l; f++) {
                for (int i = 0; i < at.length; i++) {
                    at[i] = groups.get(f)[at[i]];
                }
            }
            int steps = coarsest ? COARSEST_STEPS : l == 0 ? FINE_STEPS : COARSE_STEPS;
            run(steps, coarsest ? 4 : l == 0 ? 2 : 4, l == 0 ? 1 : 2, crew, afterStep);
        }
    }

    private void run(int steps, double firstDraw, double lastDraw, Crew crew, Runnable afterStep) {
        for (int step = 0; step < steps; step++) {
            double done = (double) step / steps;
            double draw = lastDraw + (firstDraw - lastDraw) * Math.max(0, 1 - done / EASED);
            double pace = Math.min(1, .1 + .9 * (1 - done) / (1 - SLOWING));
            descent.step(draw, pace, crew);
            afterStep.run();
        }
    }

    private static int[] identity(int size) {
        int[] identity = new int[size];
        for (int i = 0; i < size; i++) {
            identity[i] = i;
        }
        return identity;
    }
}
