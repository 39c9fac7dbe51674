package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The slots of a need with a count under the first of each standing. */
final class CoverageBar extends Region {
    private static final double HEIGHT = 8;
    private static final int MOST = 60;
    private static final double UNDER = 8;
    private static final double APART = 14;

    private final SlotBar bar = new SlotBar(HEIGHT, MOST);
    private final List<Legend> legends = new ArrayList<>();

    private record Legend(Cover cover, HBox words) {}

    CoverageBar() {
        getChildren().add(bar);
        setMinWidth(0);
    }

    void show(Slots slots) {
        bar.show(slots);
        legends.clear();
        for (Cover cover : Cover.values()) {
            if (slots.of(cover) > 0) {
                legends.add(new Legend(cover, legend(cover, slots.of(cover))));
            }
        }
        getChildren().setAll(bar);
        legends.forEach(legend -> getChildren().add(legend.words));
        setAccessibleText(String.join(
                ", ",
                legends.stream().map(legend -> legend.words.getAccessibleText()).toList()));
    }

    private static HBox legend(Cover cover, int count) {
        var number = new Label(TEXTS.get("count", count));
        number.getStyleClass().addAll("detail", "name");
        number.setMinWidth(USE_PREF_SIZE);
        var word = new Label(TEXTS.get("legend." + cover, count));
        word.getStyleClass().addAll("detail", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(number, word);
        line.getStyleClass().add("slot-legend");
        line.setAccessibleText(number.getText() + ' ' + word.getText());
        return line;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT
                + (legends.isEmpty() ? 0 : UNDER + legends.getFirst().words.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return legends.stream()
                        .mapToDouble(legend -> legend.words.prefWidth(-1) + APART)
                        .sum()
                + 1;
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, getWidth(), HEIGHT);
        bar.layout();
        // From the right, so that each keeps clear of the one after it and none leaves the bar; then from the left.
        double[] at = new double[legends.size()];
        double end = getWidth();
        for (int i = legends.size() - 1; i >= 0; i--) {
            double width = legends.get(i).words.prefWidth(-1);
            at[i] = Math.min(bar.begin(legends.get(i).cover), end - width);
            end = at[i] - APART;
        }
        double least = 0;
        for (int i = 0; i < at.length; i++) {
            HBox words = legends.get(i).words;
            double left = snapPositionX(Math.max(at[i], least));
            double width = words.prefWidth(-1);
            words.resizeRelocate(left, HEIGHT + UNDER, width, words.prefHeight(-1));
            least = left + width + APART;
        }
    }
}
