package app.tilth.network.layout;

/**
 * Moves the nodes of one level downhill, all at once.
 *
 * <p>The forces are those of neighbour embedding by Student's distribution (van der Maaten & Hinton 2008; for graphs Kruiger et
 * al. 2017, Zhu et al. 2021): connected nodes draw by w·d/(1 + |d|²), all push by m·d/(1 + |d|²)². They keep those near who are
 * connected and let go of what is far, so that communities open up. What is changed here:
 *
 * <ul>
 *   <li>the push has a fixed share instead of one normalized over the whole picture (as Tang et al. 2016), so that a change in
 *       one corner moves nobody in the others;
 *   <li>what draws fades below a distance of 1, by |d|²/(1 + |d|²), and the push grows there, so that nobody stands upon another;
 *   <li>a little of the draw does not fade with distance (as in LinLog, Noack 2007), and there is a weak gravity (as in
 *       ForceAtlas2, Jacomy et al. 2014), so that no one is flung away;
 *   <li>some of the push reaches far and everyone stands on a {@link Ground}, so that the picture fills its frame.
 * </ul>
 *
 * <p>A node of m people is as if those were spread over a disc: distances are measured in its radius. All constants were found
 * by measuring how well neighbourhoods survive.
 */
final class Descent {
    private static final double PUSH = 1 / 15.0;
    private static final double STEADY_DRAW = .03;
    private static final double GRAVITY = 3e-4;
    /** How much of the area of m people lies within the unit of a node that stands for them. */
    private static final double SPREAD = .6;

    private static final double PACE = .7;
    private static final double MOMENTUM = .85;
    private static final double LONGEST_STEP = 5;
    /** What is added to a node's stiffness, so that a weakly drawn one does not leap. */
    private static final double INERTIA = .05;

    private static final int PART = 256;

    private final Level level;
    private final double unit;
    private final Quadtree tree;
    private final Ground ground;
    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;
    private final double[] crowd;
    private final double[] speedX;
    private final double[] speedY;
    private final double[] homeX;
    private final double[] homeY;
    private final double[] hold;

    /** The nodes stand at 0, held there by gravity alone, until they are {@link #put} elsewhere. */
    Descent(Level level) {
        int size = level.size();
        this.level = level;
        unit = Math.sqrt(1 + SPREAD * (level.meanMass() - 1));
        tree = new Quadtree(size);
        ground = new Ground(size * level.meanMass(), unit);
        x = new double[size];
        y = new double[size];
        pushX = new double[size];
        pushY = new double[size];
        crowd = new double[size];
        speedX = new double[size];
        speedY = new double[size];
        homeX = new double[size];
        homeY = new double[size];
        hold = new double[size];
        for (int node = 0; node < size; node++) {
            hold[node] = GRAVITY * unit * level.mass()[node];
        }
    }

    void put(int node, double atX, double atY) {
        x[node] = atX / unit;
        y[node] = atY / unit;
    }

    /**
     * Holds a node where it stands.
     *
     * @param strength beside that of all who draw it, which is about 1
     */
    void holdHere(int node, double strength) {
        homeX[node] = x[node];
        homeY[node] = y[node];
        hold[node] = strength;
    }

    double x(int node) {
        return x[node] * unit;
    }

    double y(int node) {
        return y[node] * unit;
    }

    /**
     * One step of all nodes.
     *
     * @param draw how much more connected nodes draw than in the end; above 1 they find each other through the others
     *     (as the early exaggeration of van der Maaten & Hinton)
     * @param pace of the whole step, 0 to 1
     */
    void step(double draw, double pace, Crew crew) {
        tree.build(x, y, level.mass());
        int parts = (x.length + PART - 1) / PART;
        if (parts < 2) {
            speed(0, x.length, draw, pace);
        } else {
            crew.share(parts, part -> speed(part * PART, Math.min(x.length, (part + 1) * PART), draw, pace));
        }
        for (int node = 0; node < x.length; node++) {
            x[node] += speedX[node];
            y[node] += speedY[node];
        }
    }

    private void speed(int first, int end, double draw, double pace) {
        for (int i = first; i < end; i++) {
            tree.push(i, pushX, pushY, crowd);
            int node = tree.node(i);
            ground.draw(x[node], y[node], node, pushX, pushY);
            speed(node, draw, PACE * pace);
        }
    }

    /** Newton's step for a spring as stiff as all that draws the node, with momentum. */
    private void speed(int node, double draw, double pace) {
        double atX = x[node];
        double atY = y[node];
        double steady = STEADY_DRAW * unit;
        double drawX = 0;
        double drawY = 0;
        double stiffness = 0;
        for (int e = level.from()[node]; e < level.from()[node + 1]; e++) {
            double dx = x[level.to()[e]] - atX;
            double dy = y[level.to()[e]] - atY;
            double d2 = dx * dx + dy * dy;
            double near = 1 / (1 + d2);
            double pull = level.weight()[e] * (near + steady * Math.sqrt(near)) * d2 * near;
            drawX += pull * dx;
            drawY += pull * dy;
            stiffness += pull;
        }
        double push = PUSH * level.mass()[node] / (unit * unit);
        double held = hold[node];
        double forceX = draw * (drawX + held * (homeX[node] - atX)) + push * pushX[node];
        double forceY = draw * (drawY + held * (homeY[node] - atY)) + push * pushY[node];
        double inertia = INERTIA * level.mass()[node] + push * (crowd[node] + ground.stiffness());
        double step = pace / (draw * (stiffness + held) + inertia);
        double toX = MOMENTUM * speedX[node] + step * forceX;
        double toY = MOMENTUM * speedY[node] + step * forceY;
        double shorter = LONGEST_STEP / Math.max(LONGEST_STEP, Math.sqrt(toX * toX + toY * toY));
        speedX[node] = toX * shorter;
        speedY[node] = toY * shorter;
    }
}
