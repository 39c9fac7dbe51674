package app.tilth.ui.control;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableCellSkin;
import org.jspecify.annotations.Nullable;

/**
 * A cell whose picture is made once, stays where it is, and is filled anew for each line it shows. The row takes no part in
 * laying out the picture: a list styles all of a row that waits to be laid out, however little of it is new.
 */
public final class LineCell<L, N extends Node> extends TableCell<L, L> {
    private final N picture;
    private final BiConsumer<N, L> fill;

    public LineCell(N picture, BiConsumer<N, L> fill) {
        this.picture = picture;
        this.fill = fill;
        picture.setManaged(false);
        picture.setVisible(false);
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        boolean there = !empty && line != null;
        if (there) {
            fill.accept(picture, line);
        }
        picture.setVisible(there);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Frame<>(this);
    }

    private static final class Frame<L> extends TableCellSkin<L, L> {
        private static final String MEASURED = "deferToParentPrefWidth";

        private final LineCell<L, ?> cell;

        Frame(LineCell<L, ?> cell) {
            super(cell);
            this.cell = cell;
            getChildren().setAll(cell.picture);
        }

        /** Also asked for while the cell is not known here yet, and then without need. */
        @Override
        protected void updateChildren() {}

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            // As wide as its column, except while JavaFX measures how wide the column would have to be.
            return cell.getProperties().containsKey(MEASURED)
                    ? left + cell.picture.prefWidth(-1) + right
                    : super.computePrefWidth(height, top, right, bottom, left);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            layoutInArea(cell.picture, x, y, width, height, -1, Insets.EMPTY, true, true, HPos.LEFT, VPos.CENTER);
        }
    }
}
