package app.tilth.ui.duplicates;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A line of three columns: what it is, the left, the right; the last two are equally wide, whatever stands in them. */
final class FieldLine extends Region {
    private final Region label;
    private final Region one;
    private final Region other;

    FieldLine(Region label, Region one, Region other) {
        this.label = label;
        this.one = one;
        this.other = other;
        label.getStyleClass().add("field-first");
        getStyleClass().add("field-row");
        getChildren().addAll(label, one, other);
    }

    private double first() {
        return snapSizeX(label.prefWidth(-1));
    }

    private double half(double width) {
        return Math.max(0, snapPositionX((width - snappedLeftInset() - snappedRightInset() - first()) / 2));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first() + one.prefWidth(-1) + other.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = width < 0 ? -1 : half(width);
        double tallest = Math.max(label.prefHeight(-1), Math.max(one.prefHeight(half), other.prefHeight(half)));
        return snappedTopInset() + snapSizeY(tallest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double half = half(getWidth());
        double height = getHeight() - top - snappedBottomInset();
        label.resizeRelocate(left, top, first(), label.prefHeight(-1));
        one.resizeRelocate(left + first(), top, half, height);
        other.resizeRelocate(left + first() + half, top, half, height);
    }
}
