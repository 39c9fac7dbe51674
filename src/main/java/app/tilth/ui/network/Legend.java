package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the discs, the lines and, where no other panel tells it, the colours of the picture mean. */
final class Legend extends VBox {
    Legend() {
        getStyleClass().addAll("card", "network-legend");
        setFocusTraversable(false);
        show();
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        rows.add(row(
                TEXTS.get("legend.discs"),
                Stream.of("faint", "usual", "strong")
                        .map(size -> mark("network-legend-disc", "network-legend-" + size))
                        .toList()));
        rows.add(row(TEXTS.get("legend.line"), List.of(mark("network-legend-line"))));
        rows.add(row(TEXTS.get("legend.path"), List.of(mark("network-legend-path"))));
        getChildren().setAll(rows);
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
