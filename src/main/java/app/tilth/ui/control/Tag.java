package app.tilth.ui.control;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.words.Texts;
import java.util.Locale;
import javafx.scene.control.Label;

/** A glyph with its word, for circle and warmth. */
public final class Tag {
    private static final double SIZE = 14;

    private Tag() {}

    public static Label of(Circle circle) {
        return tag(Texts.get("circle", circle), CircleGlyph.of(circle, SIZE));
    }

    public static Label of(Warmth warmth) {
        var label = tag(Texts.get("warmth", warmth), WarmthGlyph.of(warmth, SIZE + 1));
        label.getStyleClass().add("warmth-" + warmth.name().toLowerCase(Locale.ROOT));
        return label;
    }

    private static Label tag(String word, Drawing glyph) {
        var label = new Label(word, glyph);
        label.getStyleClass().add("tag-word");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
