package app.tilth.ui.shell;

import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Mark;
import app.tilth.ui.words.Texts;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left edge of the window: the views at the top, the rest and a word on privacy at the foot. */
public final class Rail extends VBox {
    private final VBox views = new VBox();
    private final VBox rest = new VBox();

    public Rail() {
        getStyleClass().add("rail");
        views.getStyleClass().add("rail-items");
        rest.getStyleClass().add("rail-items");
        var brand = new Label(Texts.get("app"), Mark.of(26));
        brand.getStyleClass().add("brand");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var line = new Region();
        line.getStyleClass().add("rail-line");
        getChildren().addAll(brand, views, gap, rest, line, local());
    }

    public Rail view(RailItem item) {
        views.getChildren().add(item);
        return this;
    }

    /** What is not gone to every day, at the foot. */
    public Rail below(RailItem item) {
        rest.getChildren().add(item);
        return this;
    }

    /** Marks one item as the view that is open. */
    public void select(RailItem open) {
        Stream.of(views, rest)
                .flatMap(items -> items.getChildren().stream())
                .map(RailItem.class::cast)
                .forEach(item -> item.setSelected(item == open));
    }

    private static Node local() {
        var local = new Label(Texts.get("rail.local"), Icon.of(Feather.LOCK, 13));
        local.getStyleClass().add("rail-local");
        local.setMinHeight(USE_PREF_SIZE);
        return local;
    }
}
