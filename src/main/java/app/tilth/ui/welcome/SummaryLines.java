package app.tilth.ui.welcome;

import app.tilth.ui.words.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** What an import did, in a few lines, and what it left out, each with its reason. */
final class SummaryLines extends VBox {
    private static final int MOST_ROWS = 6;
    private static final double ROW = 26;

    SummaryLines(ImportState.Finished finished) {
        var summary = finished.summary();
        getStyleClass().add("import-summary");
        say("body", Texts.get("import.added", summary.added()));
        if (summary.updated() > 0) {
            say("body", Texts.get("import.updated", summary.updated()));
        }
        if (summary.unchanged() > 0) {
            say("body", Texts.get("import.unchanged", summary.unchanged()));
        }
        if (summary.interactions() > 0) {
            say("body", Texts.get("import.interactions", summary.interactions()));
        }
        if (finished.stopped()) {
            say("muted", Texts.get("import.stopped"));
        }
        if (!summary.problems().isEmpty()) {
            say("name", Texts.get("import.problems", summary.problems().size()));
            var list = new ListView<String>();
            list.getItems().setAll(summary.problems());
            list.getStyleClass().add("problems");
            list.setFixedCellSize(ROW);
            list.setPrefHeight(ROW * Math.min(summary.problems().size(), MOST_ROWS) + 4);
            getChildren().add(list);
        }
    }

    private void say(String styleClass, String text) {
        var line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        getChildren().add(line);
    }
}
