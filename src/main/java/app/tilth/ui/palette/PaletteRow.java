package app.tilth.ui.palette;

import static app.tilth.ui.palette.PaletteViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Tag;
import app.tilth.ui.control.Variants;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of the palette: what it is, its name, a word on it, and at the right its warmth or its keys. Made once and filled anew
 * with every letter typed.
 */
final class PaletteRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int PICTURE = 28;

    private final Avatar avatar = new Avatar(0, "", PICTURE);
    private final FontIcon icon = Icon.of(Feather.TAG, 16);
    private final StackPane iconBox = new StackPane(icon);
    private final Label name = new Label();
    private final Label word = new Label();
    private final Variants<Warmth> warmth = new Variants<>(Warmth.class, Tag::of);
    private final KeyCap keys = new KeyCap("");

    PaletteRow() {
        getStyleClass().add("palette-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        iconBox.getStyleClass().add("palette-icon");
        name.getStyleClass().add("palette-name");
        word.getStyleClass().addAll("detail", "muted");
        warmth.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(avatar, iconBox, name, word, gap, warmth, keys);
    }

    void show(Found found, Runnable chosen) {
        name.setText(found.name());
        word.setText(word(found));
        switch (found) {
            case Found.OfPerson person -> {
                avatar.show(person.id(), person.name());
                warmth.show(person.warmth());
            }
            case Found.OfOrganization _ -> icon.setIconCode(Feather.BRIEFCASE);
            case Found.OfTag _ -> icon.setIconCode(Feather.TAG);
            case Found.OfCommand command -> icon.setIconCode(command.icon());
        }
        boolean isPerson = found instanceof Found.OfPerson;
        String shortcut = found instanceof Found.OfCommand command ? command.keys() : "";
        keys.setText(shortcut);
        Sight.put(avatar, isPerson);
        Sight.put(iconBox, !isPerson);
        Sight.put(warmth, isPerson);
        Sight.put(keys, !shortcut.isEmpty());
        setAccessibleText(found.name() + ", " + word.getText());
        setOnMouseClicked(_ -> chosen.run());
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
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
