package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the discs, the lines and, where no other panel tells it, the colours of the picture mean. */
final class Legend extends VBox {
    private static final List<Warmth> WARM_TO_COLD =
            List.of(Warmth.THRIVING, Warmth.STEADY, Warmth.NEW, Warmth.COOLING, Warmth.DORMANT);

    Legend(NetworkViewModel model) {
        getStyleClass().addAll("card", "network-legend");
        setFocusTraversable(false);
        model.lensProperty().subscribe(this::show);
    }

    private void show(Lens lens) {
        List<Node> rows = new ArrayList<>();
        rows.add(row(
                TEXTS.get("legend.discs"),
                Stream.of("faint", "usual", "strong")
                        .map(size -> mark("network-legend-disc", "network-legend-" + size))
                        .toList()));
        rows.add(row(TEXTS.get("legend.line"), List.of(mark("network-legend-line"))));
        rows.add(row(TEXTS.get("legend.path"), List.of(mark("network-legend-path"))));
        List<Node> colours = colours(lens);
        if (!colours.isEmpty()) {
            var words = new FlowPane();
            words.getStyleClass().add("network-legend-colours");
            words.getChildren().setAll(colours);
            rows.add(words);
        }
        getChildren().setAll(rows);
    }

    /** What the colours of a lens say; groups have a panel of their own. */
    private static List<Node> colours(Lens lens) {
        return switch (lens) {
            case WARMTH -> WARM_TO_COLD.stream().map(Legend::warmth).toList();
            case COMMUNITIES -> List.of();
        };
    }

    private static Node warmth(Warmth warmth) {
        var word = new Label(
                Texts.get("warmth", warmth),
                mark("network-dot", "network-" + warmth.name().toLowerCase(Locale.ROOT)));
        word.getStyleClass().addAll("detail", "muted");
        return word;
    }

    private static Node row(String words, List<Node> marks) {
        var shown = new HBox();
        shown.getStyleClass().add("network-legend-marks");
        shown.getChildren().setAll(marks);
        var text = new Label(words);
        text.setWrapText(true);
        text.getStyleClass().addAll("detail", "muted");
        var row = new HBox(shown, text);
        row.getStyleClass().add("network-legend-row");
        return row;
    }

    private static Node mark(String... styles) {
        var mark = new Region();
        mark.getStyleClass().addAll(styles);
        return mark;
    }
}
