package app.tilth.bench;

import java.util.Arrays;
import java.util.Locale;

/** Figures as they are measured and printed. */
final class Figures {
    private static final double NANOS_IN_MS = 1e6;

    private final String bench;

    /**
     * @param bench the benchmark's name
     */
    Figures(String bench) {
        this.bench = bench;
    }

    void print(String figure, double value, String unit) {
        System.out.printf(Locale.ROOT, "bench %s %s %s %s%n", bench, figure, rounded(value), unit);
    }

    /** Says how it goes on, beside the figures. */
    void note(String text) {
        System.err.println("bench " + bench + ": " + text);
    }

    /** Three digits that matter. */
    static String rounded(double value) {
        int digits = value == 0 ? 0 : 2 - (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + Math.max(0, digits) + "f", value);
    }

    /** What is measured; its answer is looked at, so that none of it can be left out. */
    interface Work {
        Object run() throws Exception;
    }

    private static volatile int seen;

    /** How long the work takes, in milliseconds. */
    static double time(Work work) throws Exception {
        long start = System.nanoTime();
        Object answer = work.run();
        double time = (System.nanoTime() - start) / NANOS_IN_MS;
        seen = seen ^ System.identityHashCode(answer);
        return time;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest value that this share of all does not exceed (nearest rank).
     *
     * @param share above 0, at most 1
     */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
