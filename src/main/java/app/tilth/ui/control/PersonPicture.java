package app.tilth.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who a row is about: avatar, name, role. */
public final class PersonPicture extends HBox {
    private static final int AVATAR = 28;

    private final Avatar avatar = new Avatar(0, "", AVATAR);
    private final Label name = new Label();
    private final Label below = new Label();

    public PersonPicture() {
        getStyleClass().add("person-picture");
        name.getStyleClass().add("name");
        below.getStyleClass().addAll("detail", "muted");
        getChildren().addAll(avatar, new VBox(name, below));
    }

    /**
     * @param role may be empty
     */
    public void show(long person, String called, String role) {
        avatar.show(person, called);
        name.setText(called);
        below.setText(role);
        Sight.put(below, !role.isEmpty());
    }
}
