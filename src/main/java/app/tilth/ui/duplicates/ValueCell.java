package app.tilth.ui.duplicates;

import static app.tilth.ui.duplicates.DuplicatesViewModel.TEXTS;

import app.tilth.ui.control.Icon;
import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.workspace.Keep;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One side of a row: its value, with a check while it stays. */
final class ValueCell extends HBox {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final double PICTURE = 44;
    /** Twice the size, for screens of two pixels to one. */
    private static final double PIXELS = 88;

    private final Row row;
    private final Keep side;
    private final Node check = Icon.of(Feather.CHECK, 14);

    /**
     * @param side one of the two
     * @param picked is told that it was picked
     */
    ValueCell(Row row, Keep side, Consumer<Keep> picked) {
        this.row = row;
        this.side = side;
        String value = value();
        getStyleClass().add("value-cell");
        setMinWidth(0);
        if (value.isEmpty()) {
            var empty = new Label(TEXTS.get("empty"));
            empty.getStyleClass().add("value-empty");
            getChildren().add(empty);
        } else {
            getChildren().addAll(check, row.pictures() ? picture(value) : words(value));
        }
        if (row.isChoice()) {
            getStyleClass().add("choosable");
            setFocusTraversable(true);
            setAccessibleRole(row.field().canBeBoth() ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
            setOnMouseClicked(_ -> {
                requestFocus();
                picked.accept(side);
            });
        }
        setAccessibleText(TEXTS.get(
                "pick",
                row.label(),
                TEXTS.get(side == Keep.ONE ? "pick.one" : "pick.other"),
                row.pictures() ? TEXTS.get("photo") : value));
    }

    private String value() {
        return side == Keep.ONE ? row.one() : row.other();
    }

    private static Label words(String value) {
        var words = new Label(value);
        words.getStyleClass().add("value");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static ImageView picture(String address) {
        var picture = new ImageView(new Image(address, PIXELS, PIXELS, true, true, true));
        picture.setFitWidth(PICTURE);
        picture.setFitHeight(PICTURE);
        picture.setPreserveRatio(true);
        return picture;
    }

    void show(Keep keep) {
        boolean kept = Choice.has(keep, side) && !value().isEmpty();
        pseudoClassStateChanged(KEPT, kept);
        check.setVisible(kept);
    }

    Keep side() {
        return side;
    }

    Row row() {
        return row;
    }
}
