package app.tilth.ui.palette;

import static app.tilth.ui.palette.PaletteViewModel.TEXTS;

import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Tag;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** One line of the palette: what it is, its name, a word on it, and at the right its warmth or its keys. */
final class PaletteRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int PICTURE = 28;

    PaletteRow(Found found, Runnable chosen) {
        getStyleClass().add("palette-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Label name = new Label(found.name());
        name.getStyleClass().add("palette-name");
        Label word = new Label(word(found));
        word.getStyleClass().addAll("detail", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(picture(found), name, word, gap);
        switch (found) {
            case Found.OfPerson person -> getChildren().add(Tag.of(person.warmth()));
            case Found.OfCommand command
            when !command.keys().isEmpty() -> getChildren().add(new KeyCap(command.keys()));
            default -> {}
        }
        setAccessibleText(found.name() + ", " + word.getText());
        setOnMouseClicked(_ -> chosen.run());
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private static Node picture(Found found) {
        return switch (found) {
            case Found.OfPerson person -> new Avatar(person.id(), person.name(), PICTURE);
            case Found.OfOrganization _ -> icon(Feather.BRIEFCASE);
            case Found.OfTag _ -> icon(Feather.TAG);
            case Found.OfCommand command -> icon(command.icon());
        };
    }

    private static Node icon(Feather feather) {
        StackPane box = new StackPane(Icon.of(feather, 16));
        box.getStyleClass().add("palette-icon");
        return box;
    }

    private static String word(Found found) {
        return switch (found) {
            case Found.OfPerson person -> person.role();
            case Found.OfOrganization organization -> TEXTS.get("organization", organization.people());
            case Found.OfTag tag -> TEXTS.get("tag", tag.people());
            case Found.OfCommand _ -> "";
        };
    }
}
