package app.tilth.ui.control;

/** Tilth’s mark: two leaves over two furrows. */
public final class Mark {
    private static final String LEAF = "M12 9.9C12 5.8 14.7 3 19.4 2.7 19.6 7.3 16.6 9.9 12 9.9Z";
    private static final String SECOND_LEAF = "M12 13C12 9.9 9.9 7.8 6 7.6 5.9 11.1 8.3 13 12 13Z";
    private static final String STEM = "M12 15.2V9.8";
    private static final double STROKE = 1.7;

    private Mark() {}

    public static Drawing of(double size) {
        return new Drawing(24, size, "mark")
                .line("M5.8 21C8.4 19.3 15.6 19.3 18.2 21", STROKE, "second-furrow")
                .line("M3.2 17.6C6.2 15.3 17.8 15.3 20.8 17.6", STROKE)
                .line(STEM, STROKE)
                .fill(LEAF)
                .fill(SECOND_LEAF, "second-leaf");
    }

    /** The plant without its furrows, such as in the day’s ring. */
    public static Drawing sprout(double size) {
        return new Drawing(16, size, "mark")
                .line("M8 14.6V6.8", 1.4)
                .fill("M8 7.6C8 4 10.3 1.9 14.2 1.7 14.3 5.6 11.9 7.6 8 7.6Z")
                .fill("M8 11.1C8 8.1 5.9 6.2 2.3 6.1 2.3 9.4 4.5 11.1 8 11.1Z", "second-leaf");
    }

    /** A sprout over three furrow lines, for places where nothing grows yet. */
    public static Drawing planted(double size) {
        return new Drawing(48, size, "mark")
                .line("M2 28.4C14 24.6 34 24.6 46 28.4", 0.7, "furrow")
                .line("M8 32C17 29.2 31 29.2 40 32", 0.7, "furrow")
                .line("M14 35.6C20 33.7 28 33.7 34 35.6", 0.7, "furrow")
                .line("M24 26V17.6", 1)
                .fill("M24 17.6C24 12.8 27.2 9.5 32.7 9.2 32.9 14.5 29.4 17.6 24 17.6Z")
                .fill("M24 21.4C24 17.8 21.5 15.3 17 15.1 16.9 19.2 19.7 21.4 24 21.4Z", "second-leaf");
    }
}
