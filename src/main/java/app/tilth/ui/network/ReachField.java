package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Completion;
import app.tilth.ui.control.Icon;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Goals.Named;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where whom or what is to be reached is typed, a person or an organization. */
final class ReachField extends VBox {
    private static final int PICTURE = 20;
    private static final int GLYPH = 13;

    private final Completion<Named> typed;

    /**
     * @param taken is told what is to be reached
     */
    ReachField(PathViewModel paths, Consumer<Goal> taken) {
        typed = new Completion<>(
                TEXTS.get("reach"),
                TEXTS.get("reach.prompt"),
                paths::look,
                ReachField::row,
                named -> taken.accept(named.goal()));
        typed.field().setId("network-reach");
        getStyleClass().addAll("card", "network-reach");
        getChildren().setAll(typed);
    }

    TextField field() {
        return typed.field();
    }

    private static HBox row(Named named) {
        var name = new Label(named.name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        return new HBox(picture(named), name);
    }

    private static Node picture(Named named) {
        return switch (named.goal()) {
            case Goal.Someone(long person) -> new Avatar(person, named.name(), PICTURE);
            case Goal.At _ -> Icon.of(Feather.BRIEFCASE, GLYPH);
        };
    }
}
