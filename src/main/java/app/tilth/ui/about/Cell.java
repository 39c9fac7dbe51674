package app.tilth.ui.about;

import app.tilth.words.Brief;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A text that turns into a field: by click, Enter, Space or F2. */
final class Cell extends Button {
    private static final int SPOKEN = 200;

    private final Spot spot;

    /**
     * @param text what is kept; empty for nothing yet
     * @param empty what is shown then
     * @param what it is, for screen readers
     */
    Cell(Spot spot, String text, String empty, String what, Runnable open) {
        super(text.isEmpty() ? empty : text);
        this.spot = spot;
        getStyleClass().setAll("about-cell");
        if (text.isEmpty()) {
            getStyleClass().add("about-empty");
        }
        setWrapText(true);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
        setAccessibleText(Outcome.TEXTS.get("spoken", what, Brief.of(text.isEmpty() ? empty : text, SPOKEN)));
        setAccessibleHelp(Outcome.TEXTS.get(spot.detail().group().items().isPresent() ? "hint.several" : "hint"));
        setOnAction(_ -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)
                    && !event.isShortcutDown()
                    && !event.isAltDown()) {
                open.run();
                event.consume();
            }
        });
    }

    Spot spot() {
        return spot;
    }
}
