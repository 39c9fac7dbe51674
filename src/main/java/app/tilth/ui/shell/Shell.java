package app.tilth.ui.shell;

import app.tilth.ui.control.Sight;
import app.tilth.ui.theme.Motion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Rail at the left, bar above, the open view in the rest. Views once opened stay in their place out of sight: put into the
 * window again, all of a view would be styled anew.
 */
public final class Shell extends HBox {
    private static final double PAGE_MILLIS = 140;

    private final StackPane places = new StackPane();
    /** Far outside the window: JavaFX draws anew where something changes, though it be in a view that is not seen. */
    private static final double AWAY = 100_000;

    private final Map<Node, Rehearsal> rehearsals = new HashMap<>();

    public Shell(Rail rail, TopBar bar) {
        getStyleClass().add("shell");
        places.setMinSize(0, 0);
        VBox.setVgrow(places, Priority.ALWAYS);
        var column = new VBox(bar, places);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(rail, column);
    }

    /** Shows a view and puts the keyboard where that view begins. */
    public void open(Node view) {
        add(view);
        Optional.ofNullable(rehearsals.remove(view)).ifPresent(Rehearsal::finish);
        places.getChildren().forEach(place -> show(place, place.equals(view)));
        if (view instanceof Beginning beginning) {
            // What lies in a scroll pane is in the scene, and can take the focus, only once that is styled.
            Sight.style(view);
            beginning.begin();
        }
        Motion.fadeIn(view, PAGE_MILLIS);
    }

    /**
     * Gets a view ready that was not opened yet.
     *
     * @param parts of the view, each made ready by itself
     */
    public void prepare(Region view, List<? extends Node> parts) {
        if (!places.getChildren().contains(view)) {
            rehearsals.put(view, Rehearsal.begin(view, places, parts));
            add(view);
        }
    }

    private void add(Node view) {
        if (!places.getChildren().contains(view)) {
            show(view, false);
            places.getChildren().add(view);
        }
    }

    private static void show(Node view, boolean open) {
        Sight.put(view, open);
        view.setTranslateX(open ? 0 : AWAY);
    }
}
