package app.tilth.ui.control;

import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.words.ChosenNames;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** At the foot of a view while anyone in it is chosen: who, and what can be done with all of them. */
public final class BulkStrip extends HBox {
    /** Narrower than this, nothing but dots would be left of the names. */
    private static final double LEAST_NAMES = 24;

    private final Label count = new Label();
    private final Label names = new Label();
    // Those there is no room for beside the names go into a second row.
    private final FlowPane deeds = new FlowPane();

    /**
     * @param room as wide as the deeds would be in one row; what is asked for above that is taken from the names
     * @param letGo chooses nobody any more
     */
    public BulkStrip(double room, Runnable letGo) {
        getStyleClass().addAll("bulk-bar", "docked");
        count.getStyleClass().add("bulk-count");
        count.setMinWidth(USE_PREF_SIZE);
        names.getStyleClass().add("bulk-names");
        names.visibleProperty().bind(names.widthProperty().greaterThan(LEAST_NAMES));
        deeds.getStyleClass().add("bulk-deeds");
        deeds.setPrefWrapLength(room);
        HBox.setHgrow(deeds, Priority.ALWAYS);
        var line = new Region();
        line.getStyleClass().add("bulk-line");
        getChildren().setAll(count, names, deeds, line, ActionButton.ofIcon(Feather.X, Texts.get("bulk.close"), letGo));
    }

    /** What can be done. */
    public void offer(Node... what) {
        deeds.getChildren().setAll(what);
    }

    /** One of the deeds. */
    public static ActionButton deed(String id, String text, Feather icon, Runnable deed) {
        var button = new ActionButton(Weight.QUIET, text, deed).leading(icon);
        button.setId(id);
        return button;
    }

    /** Shows who is chosen; where nobody is, it is not there. */
    public void showChosen(List<String> people) {
        Sight.put(this, !people.isEmpty());
        count.setText(Texts.get("bulk.selected", people.size()));
        names.setText(String.join(", ", ChosenNames.firstNames(people)));
    }

    /** Opens a list to choose from beside a button. */
    public static <T> void choose(
            Overlay overlay, Node beside, String title, List<Choice<T>> choices, Consumer<T> chosen) {
        overlay.openPanel(
                new Choices<>(title, choices, value -> {
                    overlay.close();
                    chosen.accept(value);
                }),
                beside);
    }

    /** The key of a place in such a list, from 0. */
    public static KeyCode digit(int index) {
        return KeyCode.valueOf("DIGIT" + (index + 1));
    }
}
