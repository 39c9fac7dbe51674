package app.tilth.ui.needs;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** How far a need is: its headline, at what pace, and the slots. */
final class CoverageCard extends VBox {
    CoverageCard(NeedPage need) {
        getStyleClass().addAll("card", "coverage-card");
        setMinWidth(0);
        var bar = new CoverageBar();
        bar.show(need.slots());
        getChildren().setAll(new Headline(need), bar);
    }

    /** The pace stands at the right where there is room, else beneath. */
    private static final class Headline extends Region {
        private static final double GAP = 16;
        private static final double UNDER = 4;

        private final TextFlow words;
        private final Label pace;

        Headline(NeedPage need) {
            var word = new Text(need.word());
            word.getStyleClass().add("headline-word");
            var rest = new Text(" " + need.headline());
            rest.getStyleClass().add("headline-rest");
            words = new TextFlow(word, rest);
            pace = Wrapped.of(need.pace(), "detail", "muted");
            pace.setId("need-pace");
            setMinWidth(0);
            getChildren().setAll(words, pace);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private boolean isBeside(double width) {
            return words.prefWidth(-1) + GAP + pace.prefWidth(-1) <= width;
        }

        @Override
        protected double computePrefHeight(double width) {
            boolean under = !pace.getText().isEmpty() && !isBeside(width);
            return words.prefHeight(width) + (under ? UNDER + pace.prefHeight(width) : 0);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double high = words.prefHeight(width);
            words.resizeRelocate(0, 0, width, high);
            if (isBeside(width)) {
                double mine = Math.ceil(pace.prefWidth(-1));
                double low = pace.prefHeight(mine);
                pace.resizeRelocate(width - mine, snapPositionY((high - low) / 2) + 1, mine, low);
            } else {
                pace.resizeRelocate(0, high + UNDER, width, pace.prefHeight(width));
            }
        }
    }
}
