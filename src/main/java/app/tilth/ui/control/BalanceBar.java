package app.tilth.ui.control;

import javafx.scene.layout.Region;

/** What went each way on one tie, from a tick in the middle: gave to the left, received and then asked to the right. */
public final class BalanceBar extends Region {
    /** A half is full at this many. */
    private static final int FULL = 12;

    private static final double LEAST = 3;
    private static final double GAP = 1.5;
    private static final double TICK = 1.5;

    private final Region track = part("balance-track");
    private final Region gave = part("balance-gave");
    private final Region received = part("balance-received");
    private final Region asked = part("balance-asked");
    private final Region tick = part("balance-tick");
    private final double thickness;
    private int gaveCount;
    private int receivedCount;
    private int askedCount;

    /**
     * @param thickness 6 in tables, 12 on a person
     */
    public BalanceBar(double thickness) {
        this.thickness = thickness;
        getStyleClass().add("balance-bar");
        getChildren().addAll(track, gave, received, asked, tick);
        setMinHeight(thickness + 4);
        setPrefHeight(thickness + 4);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /**
     * Shows other amounts.
     *
     * @param spoken the same as a sentence
     */
    public void show(int gaveTimes, int receivedTimes, int askedTimes, String spoken) {
        gaveCount = gaveTimes;
        receivedCount = receivedTimes;
        askedCount = askedTimes;
        setAccessibleText(spoken);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double top = (getHeight() - thickness) / 2;
        track.resizeRelocate(0, top, getWidth(), thickness);
        double left = length(gaveCount, middle);
        place(gave, middle - left, left, top);
        double all = length(receivedCount + askedCount, middle);
        double right = askedCount == 0
                ? all
                : receivedCount == 0 ? 0 : Math.max(LEAST, all * receivedCount / (receivedCount + askedCount) - GAP);
        place(received, middle, right, top);
        double from = receivedCount == 0 ? 0 : right + GAP;
        place(asked, middle + from, askedCount == 0 ? 0 : Math.max(LEAST, all - from), top);
        tick.resizeRelocate(middle - TICK / 2, top - 2, TICK, thickness + 4);
    }

    private void place(Region part, double x, double width, double top) {
        part.setVisible(width > 0);
        part.resizeRelocate(x, top, width, thickness);
    }

    private static double length(int times, double half) {
        return times == 0 ? 0 : Math.max(LEAST, half * Math.min(1, (double) times / FULL));
    }
}
