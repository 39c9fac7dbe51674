package app.tilth.ui.insights;

import app.tilth.ui.control.Avatar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A person with a dot for each of some others, and how many there are. */
final class PersonDots extends HBox {
    private static final int PICTURE = 28;
    /** More dots than these stand for shares. */
    private static final int ROOM = 45;

    /**
     * @param kinds of dots, by style class
     * @param counts of each kind
     * @param spoken all of it in words
     */
    record Line(long person, String name, List<String> kinds, List<Integer> counts, int count, String spoken) {
        Line {
            kinds = List.copyOf(kinds);
            counts = List.copyOf(counts);
        }
    }

    PersonDots(Line line) {
        getStyleClass().add("person-dots");
        var name = new Label(line.name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        var words = new VBox(name, new Dots(line));
        words.getStyleClass().add("person-dots-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var count = new Label(Integer.toString(line.count()));
        count.getStyleClass().addAll("name", "person-dots-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new Avatar(line.person(), line.name(), PICTURE), words, count);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Dots in rows, as many as there is room for. */
    private static final class Dots extends Region {
        private static final double STEP = 8;
        private static final double RADIUS = 3;

        private final List<Disc> dots = new ArrayList<>();

        Dots(Line line) {
            int[] spots =
                    Spots.of(line.counts().stream().mapToInt(Integer::intValue).toArray(), ROOM);
            for (int kind = 0; kind < spots.length; kind++) {
                for (int i = 0; i < spots[kind]; i++) {
                    dots.add(new Disc("warmth-dot", line.kinds().get(kind)));
                }
            }
            getChildren().setAll(dots);
            setMinWidth(STEP);
            setMouseTransparent(true);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private int perRow(double width) {
            return Math.max(1, (int) (width / STEP));
        }

        @Override
        protected double computePrefWidth(double height) {
            return STEP * Math.min(15, dots.size());
        }

        @Override
        protected double computePrefHeight(double width) {
            int row = width < 0 ? 15 : perRow(width);
            return STEP * Math.ceilDiv(dots.size(), row);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            int row = perRow(getWidth());
            for (int i = 0; i < dots.size(); i++) {
                dots.get(i).place(STEP * (i % row) + RADIUS, STEP * Math.floorDiv(i, row) + STEP / 2, RADIUS);
            }
        }
    }
}
