package app.tilth.ui.needs;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards two by two, each pair equally high; under one another where there is no room for two. */
final class CardPairs extends Region {
    private static final double GAP = 12;

    /** A pair of cards that are any narrower would cut what is on them; in sizes of the text. */
    private static final double LEAST_PAIR_EM = 46;

    private final TextSize text = new TextSize();

    CardPairs() {
        setMinWidth(0);
    }

    void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
        getChildren().add(text);
    }

    private boolean isPaired(double width) {
        return width >= LEAST_PAIR_EM * text.em();
    }

    /** One that is left alone in its row has all of it. */
    private double cardWidth(int card, double width) {
        boolean alone = card % 2 == 0 && card == getManagedChildren().size() - 1;
        return isPaired(width) && !alone ? Math.floor((width - GAP) / 2) : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        int step = isPaired(width) ? 2 : 1;
        for (int i = 0; i < getManagedChildren().size(); i += step) {
            height += (i == 0 ? 0 : GAP) + rowHeight(i, step, width);
        }
        return height;
    }

    private double rowHeight(int from, int step, double width) {
        return IntStream.range(from, Math.min(from + step, getManagedChildren().size()))
                .mapToDouble(card -> getManagedChildren().get(card).prefHeight(cardWidth(card, width)))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int step = isPaired(width) ? 2 : 1;
        double y = 0;
        for (int i = 0; i < getManagedChildren().size(); i += step) {
            double height = snapSizeY(rowHeight(i, step, width));
            for (int j = i; j < Math.min(i + step, getManagedChildren().size()); j++) {
                double mine = cardWidth(j, width);
                getManagedChildren().get(j).resizeRelocate(j > i ? width - mine : 0, y, mine, height);
            }
            y += height + GAP;
        }
    }
}
