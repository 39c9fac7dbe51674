package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.ActionButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A short field whose value is typed, or goes up and down by keys and by buttons. */
final class DialField extends HBox {
    private final DialModel model;
    private final TextField field = new TextField();

    /**
     * @param meaning what is set, for who cannot see it
     * @param id of the field
     */
    DialField(DialModel model, String meaning, String id) {
        this.model = model;
        getStyleClass().add("dial");
        field.setId(id);
        field.setAccessibleText(meaning);
        field.textProperty().bindBidirectional(model.textProperty());
        model.objectionProperty()
                .subscribe(sentence -> field.setAccessibleHelp(sentence.isEmpty() ? TEXTS.get("dial.hint") : sentence));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.save();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        turn(Feather.MINUS, TEXTS.get("dial.less", meaning), false),
                        turn(Feather.PLUS, TEXTS.get("dial.more", meaning), true));
    }

    /** Where the keyboard goes. */
    TextField field() {
        return field;
    }

    // Up and Down do the same, so the buttons need not stand in the way of Tab.
    private ActionButton turn(Feather icon, String what, boolean up) {
        var button = ActionButton.ofIcon(icon, what, () -> model.step(up));
        button.getStyleClass().remove("quiet");
        button.getStyleClass().add("plain");
        button.setFocusTraversable(false);
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                model.save();
                field.selectAll();
            }
            case UP -> model.step(true);
            case DOWN -> model.step(false);
            case ESCAPE -> {
                // With nothing to put back it is for the view.
                if (!model.cancel()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
