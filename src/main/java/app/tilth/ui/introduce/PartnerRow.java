package app.tilth.ui.introduce;

import static app.tilth.ui.introduce.IntroduceViewModel.TEXTS;

import app.tilth.ui.control.Avatar;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Someone who may be met, with what speaks for it beneath. */
final class PartnerRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int PICTURE = 28;

    private final Partner partner;

    PartnerRow(Partner partner, Runnable picked) {
        this.partner = partner;
        getStyleClass().add("partner");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        var name = new Label(partner.name().isEmpty() ? TEXTS.get("unnamed") : partner.name());
        name.getStyleClass().add("name");
        name.setMinWidth(60);
        var role = new Label(partner.role());
        role.getStyleClass().addAll("body", "muted");
        // The name keeps its room; what they do takes what is left.
        role.setMinWidth(0);
        role.setPrefWidth(0);
        HBox.setHgrow(role, Priority.ALWAYS);
        var first = new HBox(name, role);
        first.getStyleClass().add("partner-line");
        var words = new VBox(first);
        words.getStyleClass().add("partner-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!partner.note().isEmpty()) {
            var note = new Label(partner.note());
            note.getStyleClass().addAll("detail", partner.acquainted() ? "muted" : "partner-note");
            note.setMinWidth(0);
            words.getChildren().add(note);
        }
        getChildren().addAll(new Avatar(partner.id(), partner.name(), PICTURE), words);
        setAccessibleText(String.join(", ", name.getText(), partner.role(), partner.note()));
        setOnMouseClicked(_ -> picked.run());
    }

    Partner partner() {
        return partner;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
