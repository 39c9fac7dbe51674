package app.tilth.tie;

/** The median by quickselect. */
final class Median {
    private Median() {}

    /**
     * The median of the first {@code count} values, the mean of the middle two where their number is even.
     *
     * @param values put in another order by the search
     * @param count from 1
     */
    static double of(double[] values, int count) {
        double upper = select(values, count, count / 2);
        if (count % 2 == 1) {
            return upper;
        }
        double lower = values[0];
        for (int i = 1; i < count / 2; i++) {
            lower = Math.max(lower, values[i]);
        }
        return (lower + upper) / 2;
    }

    /** Moves the value of a rank to its place, with none above it before it and none below it after it. */
    private static double select(double[] values, int count, int rank) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            double pivot = values[low + (high - low) / 2];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[rank];
    }
}
