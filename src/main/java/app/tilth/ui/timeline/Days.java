package app.tilth.ui.timeline;

import app.tilth.tie.Chronicle;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The days on which something fits, and the lines each takes in the list: one for each entry, and two at least, for the day is said
 * in two. Any part of them is told without going through it.
 */
final class Days {
    private static final int LEAST_LINES = 2;

    private final int[] days;
    /** The first row of each day, and after the last their number. */
    private final int[] rows;
    /** The lines before each day, and after the last all of them. */
    private final int[] lines;

    private Days(int[] days, int[] rows, int[] lines) {
        this.days = days;
        this.rows = rows;
        this.lines = lines;
    }

    /**
     * @param size how many rows there are
     * @param entry of each, ascending
     */
    static Days of(int size, IntUnaryOperator entry, Chronicle chronicle) {
        int[] days = new int[16];
        int[] rows = new int[17];
        int[] lines = new int[17];
        int count = 0;
        for (int row = 0; row < size; row++) {
            int day = chronicle.day(entry.applyAsInt(row));
            if (count == 0 || days[count - 1] != day) {
                if (count == days.length) {
                    days = Arrays.copyOf(days, count * 2);
                    rows = Arrays.copyOf(rows, count * 2 + 1);
                    lines = Arrays.copyOf(lines, count * 2 + 1);
                }
                days[count] = day;
                rows[count++] = row;
            }
        }
        rows[count] = size;
        for (int i = 0; i < count; i++) {
            lines[i + 1] = lines[i] + Math.max(LEAST_LINES, rows[i + 1] - rows[i]);
        }
        return new Days(Arrays.copyOf(days, count), rows, lines);
    }

    /** The first of the days that is not before one. */
    int firstFrom(int day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? -at - 1 : at;
    }

    int count() {
        return days.length;
    }

    int day(int i) {
        return days[i];
    }

    /** The first row of a day. */
    int row(int i) {
        return rows[i];
    }

    /** How many rows a day has. */
    int rowsOn(int i) {
        return rows[i + 1] - rows[i];
    }

    /** How many lines the days before one take. */
    int linesBefore(int i) {
        return lines[i];
    }

    /** The day in which a line is, counted over all days. */
    int ofLine(int line) {
        int at = Arrays.binarySearch(lines, 0, days.length, line);
        return at < 0 ? -at - 2 : at;
    }
}
