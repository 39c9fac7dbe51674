package app.tilth.ui.insights;

import app.tilth.insight.CirclesLived;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The rings, and beside them the circles in words; beneath them where there is no room for rings that go with the text. */
final class CirclesChart extends Region {
    private static final double GAP = 20;
    /** In lengths of the usual text: how wide rings are at most, at least beside the words, and above them. */
    private static final double LARGEST = 20.6;

    private static final double LEAST = 14;
    private static final double ABOVE = 15;

    private final CircleRings rings = new CircleRings();
    private final CircleRows rows = new CircleRows();
    private final Em em = new Em();

    CirclesChart() {
        getStyleClass().add("circles-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        getChildren().setAll(em, rings, rows);
    }

    void show(CirclesLived circles) {
        rings.show(circles);
        rows.show(circles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double ems(double count) {
        return count * em.pixels();
    }

    private double beside(double width) {
        return width - GAP - rows.prefWidth(-1);
    }

    private boolean isBeside(double width) {
        return width < 0 || beside(width) >= ems(LEAST);
    }

    @Override
    protected double computeMinHeight(double width) {
        double words = rows.prefHeight(-1);
        return isBeside(width) ? words : Math.min(width, ems(ABOVE)) + GAP + words;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBeside(width) ? Math.max(ems(LARGEST), rows.prefHeight(-1)) : computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems(LARGEST) + GAP + rows.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double wide = rows.prefWidth(-1);
        double high = rows.prefHeight(-1);
        if (isBeside(width)) {
            double side = Math.min(ems(LARGEST), Math.min(beside(width), height));
            double free = Math.max(0, (width - side - GAP - wide) / 2);
            rings.resizeRelocate(free, (height - side) / 2, side, side);
            rows.resizeRelocate(width - free - wide, (height - high) / 2, wide, high);
        } else {
            double side = Math.max(0, Math.min(ems(LARGEST), Math.min(width, height - GAP - high)));
            rings.resizeRelocate((width - side) / 2, 0, side, side);
            rows.resizeRelocate(0, height - high, width, high);
        }
    }
}
