package app.tilth.ui.people;

import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Sight;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who a row is about: avatar, name, role. */
final class PersonPicture extends HBox {
    private static final int AVATAR = 28;

    private final Avatar avatar = new Avatar(0, "", AVATAR);
    private final Label name = new Label();
    private final Label role = new Label();

    PersonPicture() {
        getStyleClass().add("person-picture");
        name.getStyleClass().add("name");
        role.getStyleClass().addAll("detail", "muted");
        getChildren().addAll(avatar, new VBox(name, role));
    }

    void show(PersonLine line) {
        avatar.show(line.id(), line.name());
        name.setText(line.name());
        role.setText(line.role());
        boolean known = !line.role().isEmpty();
        Sight.put(role, known);
    }
}
