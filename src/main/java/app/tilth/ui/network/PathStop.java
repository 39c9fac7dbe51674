package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.Avatar;
import app.tilth.workspace.Routes.Stop;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Who and what a path leads along, as small pictures. */
final class PathStop {
    private PathStop() {}

    static Region you(int size) {
        return disc(TEXTS.get("you"), size, "path-stop-you");
    }

    static Region person(Stop stop, int size) {
        return new Avatar(stop.person(), stop.name(), size);
    }

    /** A square with its first letter. */
    static Region organization(String name, int size) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return disc(name.substring(0, first), size, "path-stop-organization");
    }

    private static Region disc(String text, int size, String style) {
        var disc = new StackPane(new Label(text));
        disc.getStyleClass().addAll("path-stop", style);
        disc.setMinSize(size, size);
        disc.setMaxSize(size, size);
        return disc;
    }
}
