package app.tilth.ui.timeline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListCellSkin;
import org.jspecify.annotations.Nullable;

/** A cell of the list, whose row is made once and laid out by itself: the list styles all of a cell that waits to be laid out. */
final class HappeningCell extends ListCell<Lines.Line> {
    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");

    private final TimelineViewModel model;
    private final HappeningRow row;

    HappeningCell(TimelineViewModel model) {
        this.model = model;
        row = new HappeningRow(model);
        row.setManaged(false);
        row.setVisible(false);
        getStyleClass().add("happening-cell");
    }

    @Override
    protected void updateItem(Lines.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        renew();
    }

    /** Shows what it shows anew. */
    void renew() {
        Optional<Shown> shown = model.shownProperty().get();
        Lines.@Nullable Line line = isEmpty() ? null : getItem();
        row.setVisible(line != null);
        pseudoClassStateChanged(BEGINS, line != null && line.isFirst() && getIndex() > 0);
        if (line != null) {
            shown.ifPresent(now -> row.show(now, line));
            row.requestLayout();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Frame(this);
    }

    private static final class Frame extends ListCellSkin<Lines.Line> {
        private final HappeningCell cell;

        Frame(HappeningCell cell) {
            super(cell);
            this.cell = cell;
            getChildren().setAll(cell.row);
        }

        @Override
        protected void updateChildren() {}

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            layoutInArea(cell.row, x, y, width, height, -1, Insets.EMPTY, true, true, HPos.LEFT, VPos.CENTER);
        }
    }
}
