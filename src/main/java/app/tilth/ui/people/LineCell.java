package app.tilth.ui.people;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell whose picture is made once and filled anew for each line it shows. */
final class LineCell<N extends Node> extends TableCell<PersonLine, PersonLine> {
    private final N picture;
    private final BiConsumer<N, PersonLine> fill;

    LineCell(N picture, BiConsumer<N, PersonLine> fill) {
        this.picture = picture;
        this.fill = fill;
    }

    @Override
    protected void updateItem(@Nullable PersonLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
        } else {
            fill.accept(picture, line);
            setGraphic(picture);
        }
    }
}
