package app.tilth.ui.people;

import app.tilth.model.Depth;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Variants;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How the last contact was, and how long ago. */
final class LastPicture extends Label {
    private static final int GLYPH = 14;

    private final Variants<Depth> icons = new Variants<>(Depth.class, LastPicture::icon);

    LastPicture() {
        getStyleClass().add("tag-word");
        // As wide as its column: a cell does not make room anew for what it shows next.
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Node icon(Depth depth) {
        Node icon = Icon.of(
                switch (depth) {
                    case CALL -> Feather.PHONE;
                    case IN_PERSON -> Feather.COFFEE;
                    case MESSAGE, NONE -> Feather.MAIL;
                },
                GLYPH);
        icon.setCache(true);
        return icon;
    }

    void show(PersonLine line) {
        setText(LineWords.last(line));
        if (line.last() == Depth.NONE) {
            setGraphic(null);
        } else {
            icons.show(line.last());
            setGraphic(icons);
        }
    }
}
