package app.tilth.network.layout;

/**
 * What all points push on each one, in n log n: a square far enough away pushes as one point at its centre of mass (Barnes &
 * Hut 1986). Squares lie depth first in flat arrays, each with the next one to look at when it is passed over, so that a walk
 * needs no stack.
 */
final class Quadtree {
    /** How wide a square may be for its distance to push as one point. */
    private static final double WIDE = 1.1;

    /** A square of so few points is not divided. */
    private static final int FEW = 10;

    /** So few points are not divided at all: each pushes each. */
    private static final int SMALL = 48;

    /** The share of the push that does not fade with the square of the distance; {@link Ground} cancels it. */
    static final double FAR = .15;

    /** How many times stronger points push that stand upon each other; at a distance of 1 nothing is left of it. */
    private static final double NUDGE = 5;

    private final int few;
    private final MortonOrder order;
    private final double[] x;
    private final double[] y;
    private final double[] mass;
    private int squares;
    private final int[] next;
    /** The first point of a square that is not divided, -1 for one that is. */
    private final int[] first;

    private final int[] end;
    private final double[] centreX;
    private final double[] centreY;
    private final double[] squareMass;
    /** The square of the distance from which on a square pushes as one point. */
    private final double[] far;

    Quadtree(int size) {
        few = size <= SMALL ? size : FEW;
        order = new MortonOrder(size);
        x = new double[size];
        y = new double[size];
        mass = new double[size];
        int most = 2 * size;
        next = new int[most];
        first = new int[most];
        end = new int[most];
        centreX = new double[most];
        centreY = new double[most];
        squareMass = new double[most];
        far = new double[most];
    }

    void build(double[] xs, double[] ys, double[] masses) {
        double reach = Double.POSITIVE_INFINITY;
        if (few < x.length) {
            order.sort(xs, ys);
            reach = order.side() / WIDE;
        }
        for (int i = 0; i < x.length; i++) {
            int node = order.node(i);
            x[i] = xs[node];
            y[i] = ys[node];
            mass[i] = masses[node];
        }
        squares = 0;
        build(0, x.length, 0, reach * reach);
    }

    /** A square whose points all lie in one quarter is not kept, only that quarter: so there are fewer than twice the points. */
    private void build(int start, int stop, int halved, double reach) {
        boolean whole = stop - start <= few || halved == MortonOrder.DEPTH;
        if (!whole && order.quarter(start, halved) == order.quarter(stop - 1, halved)) {
            build(start, stop, halved + 1, reach / 4);
            return;
        }
        int square = squares++;
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        far[square] = reach;
        if (whole) {
            first[square] = start;
            end[square] = stop;
            for (int i = start; i < stop; i++) {
                sumX += mass[i] * x[i];
                sumY += mass[i] * y[i];
                sum += mass[i];
            }
        } else {
            first[square] = -1;
            int from = start;
            while (from < stop) {
                int quarter = order.quarter(from, halved);
                int to = from + 1;
                while (to < stop && order.quarter(to, halved) == quarter) {
                    to++;
                }
                int child = squares;
                build(from, to, halved + 1, reach / 4);
                sumX += squareMass[child] * centreX[child];
                sumY += squareMass[child] * centreY[child];
                sum += squareMass[child];
                from = to;
            }
        }
        squareMass[square] = sum;
        centreX[square] = sumX / sum;
        centreY[square] = sumY / sum;
        next[square] = squares;
    }

    /** The node of the i-th point; points that follow each other are near each other. */
    int node(int i) {
        return order.node(i);
    }

    /**
     * Sets what pushes the i-th point: Σ m·d·(1/(1 + |d|²)² + {@value #FAR}/(1 + |d|²) + {@value #NUDGE}/(1 + |d|²)⁸) over
     * all others. The first is the push of neighbour embedding with Student's distribution (van der Maaten 2014); the second
     * reaches far enough to spread everyone evenly; the third keeps those apart who know the same people, whom nothing else would
     * tell apart.
     *
     * @param crowd set to the sum of the third, by which a step must be shorter not to leap over those nearby
     */
    void push(int i, double[] pushX, double[] pushY, double[] crowd) {
        double atX = x[i];
        double atY = y[i];
        double sumX = 0;
        double sumY = 0;
        double sumNudge = 0;
        int square = 0;
        while (square < squares) {
            double dx = atX - centreX[square];
            double dy = atY - centreY[square];
            double d2 = dx * dx + dy * dy;
            if (d2 > far[square]) {
                double near = 1 / (1 + d2);
                double push = squareMass[square] * near * (near + FAR);
                sumX += push * dx;
                sumY += push * dy;
                square = next[square];
            } else if (first[square] < 0) {
                square++;
            } else {
                for (int j = first[square]; j < end[square]; j++) {
                    dx = atX - x[j];
                    dy = atY - y[j];
                    double near = 1 / (1 + dx * dx + dy * dy);
                    double near2 = near * near;
                    double nudge = mass[j] * NUDGE * near2 * near2 * near2 * near2;
                    double push = mass[j] * near * (near + FAR) + nudge;
                    sumNudge += nudge;
                    sumX += push * dx;
                    sumY += push * dy;
                }
                square = next[square];
            }
        }
        int node = order.node(i);
        pushX[node] = sumX;
        pushY[node] = sumY;
        // It is among the points itself.
        crowd[node] = Math.max(0, sumNudge - mass[i] * NUDGE);
    }
}
