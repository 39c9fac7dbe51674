package app.tilth.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A main column with one beside it, which goes beneath where the window is narrower than 1200 pixels. */
public final class TwoColumns extends Region {
    private static final double NARROW_WINDOW = 1200;
    private static final double WIDEST_MAIN = 960;
    private static final double GAP = 32;

    private final Region main;
    private final Region side;
    private final double sideWidth;

    /**
     * @param sideWidth of the column beside, in pixels
     */
    public TwoColumns(Region main, Region side, double sideWidth) {
        this.sideWidth = sideWidth;
        this.main = main;
        this.side = side;
        getStyleClass().add("two-columns");
        getChildren().addAll(main, side);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.widthProperty().subscribe(_ -> requestLayout());
            }
        });
    }

    private boolean isNarrow() {
        return getScene() != null && getScene().getWidth() < NARROW_WINDOW;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double mainWidth(double width) {
        return Math.min(WIDEST_MAIN, isNarrow() ? inner(width) : inner(width) - sideWidth - GAP);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var mainHeight = main.prefHeight(mainWidth(width));
        var content = isNarrow()
                ? mainHeight + GAP + side.prefHeight(mainWidth(width))
                : Math.max(mainHeight, side.prefHeight(sideWidth));
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var width = snapSizeX(mainWidth(getWidth()));
        var mainHeight = main.prefHeight(width);
        main.resizeRelocate(left, top, width, mainHeight);
        if (isNarrow()) {
            side.resizeRelocate(left, top + mainHeight + GAP, width, side.prefHeight(width));
        } else {
            var sideLeft = Math.min(left + width + GAP, getWidth() - snappedRightInset() - sideWidth);
            side.resizeRelocate(sideLeft, top, sideWidth, side.prefHeight(sideWidth));
        }
    }
}
