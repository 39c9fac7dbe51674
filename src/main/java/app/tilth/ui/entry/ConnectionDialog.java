package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Connection;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Whom they know, how, and how well. */
final class ConnectionDialog extends EntryDialog {
    private final boolean known;
    private final Pick<Connection.Kind> kind =
            pick(ConnectionEntry.KIND, TEXTS.get("how"), Connection.Kind.class, k -> TEXTS.get("how." + k));
    private final PeopleField other = people(ConnectionEntry.OTHER, TEXTS.get("other"), 1);

    /**
     * @param known whether it is clear who the other is
     */
    ConnectionDialog(EntryViewModel model, Overlay overlay, String title, boolean known) {
        super(model, overlay, title);
        this.known = known;
    }

    @Override
    List<Node> fields() {
        List<Who> chosen = model.valuesProperty().get().people(ConnectionEntry.OTHER);
        other.show(chosen);
        Node who = known ? new Label(Who.names(chosen)) : other;
        who.getStyleClass().add(known ? "name" : "people-field");
        return List.of(
                row(ConnectionEntry.OTHER, TEXTS.get("other"), who),
                row(ConnectionEntry.KIND, TEXTS.get("how"), kind),
                row(
                        ConnectionEntry.STRENGTH,
                        TEXTS.get("strength"),
                        pick(
                                ConnectionEntry.STRENGTH,
                                TEXTS.get("strength"),
                                ConnectionEntry.Strength.class,
                                s -> TEXTS.get("strength." + s))));
    }

    @Override
    Node first() {
        return known ? kind : other.field();
    }
}
