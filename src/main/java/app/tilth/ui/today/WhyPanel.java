package app.tilth.ui.today;

import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The terms that led to a suggestion, in plain words. */
final class WhyPanel extends VBox {
    WhyPanel(TodayCard card) {
        getStyleClass().addAll("floating-panel", "why");
        setFocusTraversable(true);
        var heading = new Label(Texts.get("today.why.heading", card.name()));
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        var terms = card.why().isEmpty() ? List.of(card.sentence()) : card.why();
        for (var term : terms) {
            var line = new Label(term);
            line.getStyleClass().add("body");
            line.setWrapText(true);
            getChildren().add(line);
        }
        setAccessibleText(String.join(" ", terms));
    }
}
