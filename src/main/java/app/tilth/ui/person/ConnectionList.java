package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Tag;
import app.tilth.ui.person.PersonPage.Connected;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whom they know; whoever is chosen opens. */
final class ConnectionList extends VBox {
    private static final int PICTURE = 28;
    private static final int MOST = 300;

    private final PersonViewModel model;
    private final RowDeeds deeds;
    private @Nullable PersonPage waiting;

    ConnectionList(PersonViewModel model, RowDeeds deeds) {
        this.model = model;
        this.deeds = deeds;
        getStyleClass().add("connections");
        sceneProperty().subscribe(scene -> {
            PersonPage page = waiting;
            if (scene != null && page != null) {
                fill(page);
            }
        });
    }

    /** Shows a page; its rows are made once they are in sight. */
    void show(PersonPage page) {
        waiting = page;
        getChildren().clear();
        if (getScene() != null) {
            fill(page);
        }
    }

    private void fill(PersonPage page) {
        waiting = null;
        page.connections().stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        if (page.connections().isEmpty()) {
            getChildren()
                    .add(new EmptyState(TEXTS.get("connections.none", page.call()), TEXTS.get("connections.none.more"))
                            .offering(new ActionButton(
                                    Weight.SOFT, TEXTS.get("connections.none.do"), deeds::connection)));
        } else if (page.connections().size() > MOST) {
            var more =
                    new Label(TEXTS.get("connections.more", page.connections().size() - MOST));
            more.getStyleClass().addAll("detail", "muted");
            getChildren().add(more);
        }
    }

    private HBox row(Connected person) {
        var name = new Label(person.name());
        name.getStyleClass().add("name");
        var role = new Label(person.role());
        role.getStyleClass().addAll("detail", "muted");
        var words = new VBox(name, role);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var how = new Label(person.how());
        how.getStyleClass().addAll("detail", "muted", "connection-how");
        var warmth = Tag.of(person.warmth());
        warmth.getStyleClass().add("connection-warmth");
        RowDeeds.Row deed = deeds.connection(person, () -> model.open(person.id()));
        var row = new HBox(new Avatar(person.id(), person.name(), PICTURE), words, how, warmth, deeds.more(deed));
        row.getStyleClass().add("connection-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(TEXTS.get("connection.spoken", person.name(), person.role(), person.how()));
        row.setOnMouseClicked(_ -> model.open(person.id()));
        deeds.keys(row, deed, () -> model.open(person.id()));
        return row;
    }
}
