package app.tilth.network.layout;

/**
 * Where the people of a component begin: around the middle of where they stood before. Someone new begins among those they are
 * connected with.
 */
final class Start {
    /** At least this share must have stood somewhere. */
    private static final double ENOUGH = .5;

    /** How far from the middle of their neighbours newcomers begin. */
    private static final double ASIDE = .3;

    /** How far from their place all begin, so that no two begin in one, where nothing would push them apart. */
    private static final double BARELY_ASIDE = 1e-4;

    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private final double middleX;
    private final double middleY;
    private final boolean known;
    private final boolean[] kept;
    private final double[] x;
    private final double[] y;

    private Start(double middleX, double middleY, boolean known, boolean[] kept, double[] x, double[] y) {
        this.middleX = middleX;
        this.middleY = middleY;
        this.known = known;
        this.kept = kept;
        this.x = x;
        this.y = y;
    }

    static Start of(Level level, int[] nodes, Kept before) {
        int size = nodes.length;
        boolean[] kept = new boolean[size];
        double[] x = new double[size];
        double[] y = new double[size];
        int count = 0;
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < size; i++) {
            if (before.has(nodes[i])) {
                kept[i] = true;
                x[i] = before.x(nodes[i]);
                y[i] = before.y(nodes[i]);
                count++;
                middleX += (x[i] - middleX) / count;
                middleY += (y[i] - middleY) / count;
            }
        }
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                x[i] += BARELY_ASIDE * StrictMath.cos(i * GOLDEN_ANGLE) - middleX;
                y[i] += BARELY_ASIDE * StrictMath.sin(i * GOLDEN_ANGLE) - middleY;
            }
        }
        boolean known = count >= ENOUGH * size;
        if (known && count < size) {
            placeNew(level, kept, x, y);
        }
        return new Start(middleX, middleY, known, kept, x, y);
    }

    /** Those next to someone placed first, then those next to them. */
    private static void placeNew(Level level, boolean[] kept, double[] x, double[] y) {
        boolean[] placed = kept.clone();
        boolean more = true;
        while (more) {
            more = false;
            boolean[] before = placed.clone();
            for (int i = 0; i < x.length; i++) {
                if (!before[i]) {
                    placed[i] = place(i, level, before, x, y);
                    more |= placed[i];
                }
            }
        }
    }

    private static boolean place(int i, Level level, boolean[] placed, double[] x, double[] y) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int e = level.from()[i]; e < level.from()[i + 1]; e++) {
            int other = level.to()[e];
            if (placed[other]) {
                sumX += level.weight()[e] * x[other];
                sumY += level.weight()[e] * y[other];
                sum += level.weight()[e];
            }
        }
        if (sum > 0) {
            x[i] = sumX / sum + ASIDE * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = sumY / sum + ASIDE * StrictMath.sin(i * GOLDEN_ANGLE);
        }
        return sum > 0;
    }

    /** Whether most of them stood somewhere, so that the places are a picture to begin from. */
    boolean isKnown() {
        return known;
    }

    boolean isKept(int i) {
        return kept[i];
    }

    /** Where person i begins beside the middle. */
    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    double middleX() {
        return middleX;
    }

    double middleY() {
        return middleY;
    }
}
