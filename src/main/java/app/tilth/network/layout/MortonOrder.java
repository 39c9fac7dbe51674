package app.tilth.network.layout;

/** Points in the order of a Z-shaped curve (Morton 1966): the points of every square of a quadtree follow each other. */
final class MortonOrder {
    /** How often a square can be halved; 2 × 15 bits make one key. */
    static final int DEPTH = 15;

    private static final int DIGIT = 10;
    private static final int DIGITS = 3;

    private int[] keys;
    private int[] nodes;
    private int[] otherKeys;
    private int[] otherNodes;
    /** The side of the square that holds all points. */
    private double side;

    MortonOrder(int size) {
        keys = new int[size];
        nodes = new int[size];
        otherKeys = new int[size];
        otherNodes = new int[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = i;
        }
    }

    void sort(double[] x, double[] y) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < nodes.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        side = Math.max(Math.max(right - left, bottom - top), Double.MIN_NORMAL);
        int last = (1 << DEPTH) - 1;
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i;
            int column = spread((int) ((x[i] - left) / side * last));
            int row = spread((int) ((y[i] - top) / side * last));
            keys[i] = column | (row << 1);
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            sortBy(digit * DIGIT);
        }
    }

    /** One pass of a radix sort. */
    private void sortBy(int shift) {
        int mask = (1 << DIGIT) - 1;
        int[] start = new int[mask + 2];
        for (int key : keys) {
            start[((key >>> shift) & mask) + 1]++;
        }
        for (int i = 0; i < mask; i++) {
            start[i + 1] += start[i];
        }
        for (int i = 0; i < keys.length; i++) {
            int at = start[(keys[i] >>> shift) & mask]++;
            otherKeys[at] = keys[i];
            otherNodes[at] = nodes[i];
        }
        int[] swapped = keys;
        keys = otherKeys;
        otherKeys = swapped;
        swapped = nodes;
        nodes = otherNodes;
        otherNodes = swapped;
    }

    /** Puts a zero before each of the lowest 16 bits. */
    private static int spread(int bits) {
        int x = bits;
        x = (x | (x << 8)) & 0x00FF00FF;
        x = (x | (x << 4)) & 0x0F0F0F0F;
        x = (x | (x << 2)) & 0x33333333;
        return (x | (x << 1)) & 0x55555555;
    }

    double side() {
        return side;
    }

    int node(int i) {
        return nodes[i];
    }

    /** Which quarter, 0 to 3, of a square that was halved this often holds the i-th point. */
    int quarter(int i, int halved) {
        return (keys[i] >>> (2 * (DEPTH - 1 - halved))) & 3;
    }
}
