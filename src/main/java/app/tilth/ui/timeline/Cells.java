package app.tilth.ui.timeline;

import java.util.function.IntUnaryOperator;

/**
 * The cells of a stretch: whole weeks, or some of them, from Mondays on; the outermost end with the stretch. Each day of it is in
 * one cell.
 *
 * @param weeks in each cell
 */
record Cells(Stretch stretch, int weeks) {
    private static final int WEEK = 7;
    /** A Monday. */
    private static final int MONDAY = 4;

    /** Cells as short as there is room for. */
    static Cells of(TimeScale scale, double least) {
        int weeks = 1;
        while (weeks * WEEK * scale.pixelsPerDay() < least) {
            weeks *= 2;
        }
        return new Cells(scale.stretch(), weeks);
    }

    private int number(int day) {
        return Math.floorDiv(day - MONDAY, weeks * WEEK);
    }

    int count() {
        return number(stretch.last()) - number(stretch.first()) + 1;
    }

    /** The cell of a day of the stretch. */
    int cell(int day) {
        return number(day) - number(stretch.first());
    }

    /** The first day of a cell. */
    int first(int cell) {
        return Math.max(stretch.first(), begin(cell));
    }

    /** The last day of a cell. */
    int last(int cell) {
        return Math.min(stretch.last(), begin(cell + 1) - 1);
    }

    private int begin(int cell) {
        return (number(stretch.first()) + cell) * weeks * WEEK + MONDAY;
    }

    /**
     * How many of some things are in each cell; those outside of the stretch in none.
     *
     * @param things how many
     * @param day of each, ascending
     */
    int[] counts(int things, IntUnaryOperator day) {
        int[] counts = new int[count()];
        int from = firstFrom(things, day, stretch.first());
        for (int cell = 0; cell < counts.length; cell++) {
            int until = firstFrom(things, day, last(cell) + 1);
            counts[cell] = until - from;
            from = until;
        }
        return counts;
    }

    /** The first of some things by day that is not before one. */
    static int firstFrom(int things, IntUnaryOperator day, int wanted) {
        int low = 0;
        int high = things;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day.applyAsInt(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
