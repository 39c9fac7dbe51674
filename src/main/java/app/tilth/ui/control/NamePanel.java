package app.tilth.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A floating list of many names to pick one from: those of most people at once, others as letters are typed. */
public final class NamePanel<T> extends VBox {
    /**
     * @param meaning what is picked, said above
     * @param look finds what may be meant, the first of all for nothing typed, and tells it on the screen’s thread
     * @param taken is told once, after which the panel is to be closed
     */
    public NamePanel(
            String meaning,
            String prompt,
            BiConsumer<String, Consumer<List<T>>> look,
            Function<T, HBox> row,
            Consumer<T> taken) {
        getStyleClass().addAll("floating-panel", "name-panel");
        var title = new Label(meaning);
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, new Completion<>(meaning, prompt, look, row, taken).atOnce());
    }
}
