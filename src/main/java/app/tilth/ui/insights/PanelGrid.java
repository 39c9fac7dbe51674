package app.tilth.ui.insights;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Six panels: in two rows of three where there is room for them at the size of the text, else in three rows of two. */
final class PanelGrid extends Region {
    private static final double GAP = 15;
    /** In lengths of the usual text, which is 13 pixels high. */
    private static final double WIDE = 82;

    /** Of the width; what is left is for the third. */
    private static final double[][] SHARES_OF_THREE = {{.387, .39}, {.452, .325}};

    private static final double[] SHARES_OF_TWO = {.53, .53, .53};

    private final List<? extends Region> panels;
    private final List<? extends Region> narrow;
    private final Em em = new Em();

    /**
     * @param panels three for the first row, three for the second
     * @param narrow the same in the order of rows of two
     */
    PanelGrid(List<? extends Region> panels, List<? extends Region> narrow) {
        this.panels = List.copyOf(panels);
        this.narrow = List.copyOf(narrow);
        getStyleClass().add("panel-grid");
        getChildren().setAll(em);
        getChildren().addAll(panels);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isWide(double width) {
        return width < 0 || width >= WIDE * em.pixels();
    }

    private int perRow(double width) {
        return isWide(width) ? 3 : 2;
    }

    private double[] widths(double width, int row) {
        if (isWide(width)) {
            double free = width - 2 * GAP;
            double[] shares = SHARES_OF_THREE[row];
            return new double[] {free * shares[0], free * shares[1], free * (1 - shares[0] - shares[1])};
        }
        double free = width - GAP;
        return new double[] {free * SHARES_OF_TWO[row], free * (1 - SHARES_OF_TWO[row])};
    }

    private List<? extends Region> row(double width, int row) {
        int per = perRow(width);
        List<? extends Region> all = isWide(width) ? panels : narrow;
        return all.subList(row * per, (row + 1) * per);
    }

    private int rows(double width) {
        return panels.size() / perRow(width);
    }

    private double rowHeight(double width, int row) {
        double[] widths = widths(width, row);
        double highest = 0;
        List<? extends Region> inRow = row(width, row);
        for (int i = 0; i < inRow.size(); i++) {
            Region panel = inRow.get(i);
            highest = Math.max(highest, Math.max(panel.minHeight(widths[i]), panel.prefHeight(widths[i])));
        }
        return highest;
    }

    private double heights(double width) {
        double sum = (rows(width) - 1) * GAP;
        for (int row = 0; row < rows(width); row++) {
            sum += rowHeight(width, row);
        }
        return sum;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double spare = Math.max(0, getHeight() - heights(width)) / rows(width);
        double y = 0;
        for (int row = 0; row < rows(width); row++) {
            double high = snapSizeY(rowHeight(width, row) + Math.floor(spare));
            double[] widths = widths(width, row);
            double x = 0;
            List<? extends Region> inRow = row(width, row);
            for (int i = 0; i < inRow.size(); i++) {
                double left = snapPositionX(x);
                double right = i == inRow.size() - 1 ? width : snapPositionX(x + widths[i]);
                inRow.get(i).resizeRelocate(left, y, right - left, high);
                x += widths[i] + GAP;
            }
            y += high + GAP;
        }
    }
}
