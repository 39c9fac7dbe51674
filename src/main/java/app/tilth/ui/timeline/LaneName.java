package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Whose lane it is; shows one after another. */
final class LaneName extends HBox {
    private static final int AVATAR = 20;

    private final Avatar avatar = new Avatar(0, "", AVATAR);
    private final StackPane glyph = new StackPane();
    private final Label name = new Label();
    private @Nullable Figure person;
    private @Nullable Circle circle;

    LaneName() {
        getStyleClass().add("lane-name");
        name.setMinWidth(0);
        getChildren().addAll(avatar, glyph, name);
        setManaged(false);
    }

    void show(Figure figure) {
        if (figure.equals(person)) {
            return;
        }
        person = figure;
        circle = null;
        avatar.show(figure.id(), figure.name());
        name.setText(figure.name());
        Sight.put(avatar, true);
        Sight.put(glyph, false);
    }

    void show(Circle all) {
        if (all == circle) {
            return;
        }
        circle = all;
        person = null;
        glyph.getChildren().setAll(CircleGlyph.of(all, AVATAR));
        glyph.applyCss();
        name.setText(Texts.get("circle", all));
        Sight.put(avatar, false);
        Sight.put(glyph, true);
    }

    String text() {
        return name.getText();
    }
}
