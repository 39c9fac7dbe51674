package app.tilth.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Something that is on or off at once, its name at the left; a press anywhere on it turns it. */
public final class Switch extends HBox {
    private final CheckBox knob = new CheckBox();

    /**
     * @param id of what takes the focus
     */
    public Switch(String name, String id, Consumer<Boolean> turned) {
        getStyleClass().add("switch-row");
        var label = new Label(name);
        label.getStyleClass().add("body");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        knob.getStyleClass().add("switch");
        knob.setId(id);
        knob.setAccessibleText(name);
        knob.setMinWidth(USE_PREF_SIZE);
        knob.setOnAction(_ -> turned.accept(knob.isSelected()));
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                knob.fire();
            }
        });
        getChildren().setAll(label, knob);
    }

    /** Shows how it is, telling nobody. */
    public void show(boolean on) {
        knob.setSelected(on);
    }
}
