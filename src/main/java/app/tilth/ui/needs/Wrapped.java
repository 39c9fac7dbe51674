package app.tilth.ui.needs;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that go on beneath where there is no room beside. */
final class Wrapped {
    private Wrapped() {}

    static Label of(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words in one line, cut where there is no room. */
    static Label line(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
