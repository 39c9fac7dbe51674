package app.tilth.ui.people;

import app.tilth.ui.control.FittingRow;
import app.tilth.ui.control.Sight;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The first tags of someone, as many as there is room for. */
final class TagsPicture extends FittingRow {
    private static final int MOST = 3;
    private static final double GAP = 5;

    TagsPicture() {
        super(GAP);
    }

    void show(PersonLine line) {
        List<String> tags = line.tags().subList(0, Math.min(MOST, line.tags().size()));
        for (int i = getChildren().size(); i < tags.size(); i++) {
            var chip = new Label();
            chip.getStyleClass().add("tag-chip");
            getChildren().add(chip);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            Node chip = getChildren().get(i);
            Sight.put(chip, i < tags.size());
            if (i < tags.size()) {
                ((Label) chip).setText(tags.get(i));
            }
        }
    }
}
