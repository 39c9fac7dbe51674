package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Depth;
import app.tilth.ui.control.RhythmStrip;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the tie runs: in words, and every contact-day as a stem. */
final class RhythmCard extends VBox {
    private final Label usual = new Label();
    private final Label now = new Label();
    private final RhythmStrip strip = new RhythmStrip();

    RhythmCard() {
        getStyleClass().addAll("card", "person-card");
        var title = new Label(TEXTS.get("rhythm"));
        title.getStyleClass().add("section-title");
        usual.getStyleClass().add("body");
        now.getStyleClass().add("name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(title, usual, now, gap);
        List.of(Depth.MESSAGE, Depth.CALL, Depth.IN_PERSON)
                .forEach(depth -> line.getChildren().add(key(depth)));
        line.getChildren().forEach(part -> {
            if (part instanceof Label region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        });
        line.getStyleClass().add("rhythm-line");
        getChildren().addAll(line, strip);
    }

    private static Label key(Depth depth) {
        var label = new Label(Texts.get("depth", depth), RhythmStrip.key(depth));
        label.getStyleClass().addAll("detail", "muted", "strip-key");
        return label;
    }

    void show(PersonPage page) {
        usual.setText(page.pulse().usual());
        now.setText(page.pulse().now());
        var style = now.getStyleClass();
        style.setAll(
                "label", page.pulse().late() ? "name" : "body", page.pulse().late() ? "clay" : "muted");
        boolean any = !page.rhythm().contacts().isEmpty();
        Sight.put(strip, any);
        strip.show(page.rhythm());
    }
}
