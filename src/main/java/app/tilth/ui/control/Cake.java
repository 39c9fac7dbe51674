package app.tilth.ui.control;

/** A birthday cake, which the Feather icons lack, with their line. */
public final class Cake {
    private static final double LINE = 1.5;

    private Cake() {}

    public static Drawing of(double size) {
        double line = LINE * 24 / size;
        return new Drawing(24, size, "cake")
                .line("M4 21V13.5C4 12.1 4.9 11.5 6 11.5H18C19.1 11.5 20 12.1 20 13.5V21", line)
                .line("M2.5 21H21.5", line)
                .line("M4 16.2C6 17.8 8 17.8 9.3 16.2 10.8 17.8 13.2 17.8 14.7 16.2 16 17.8 18 17.8 20 16.2", line)
                .line("M12 7.5V11.5", line)
                .line("M12 3V4", line);
    }
}
