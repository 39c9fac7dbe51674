package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.ui.control.ColumnRoom;
import app.tilth.ui.control.FilledFirst;
import app.tilth.ui.control.RowSkin;
import app.tilth.ui.words.ChosenNames;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** The table: rows are made only for what is in sight, however many there are. */
final class PeopleTable extends TableView<PersonLine> {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    /** The height of a row at the usual size of text, in pixels. */
    private static final double USUAL_ROW = 44;
    /** The room of the scroll bar and the frame, in pixels. */
    private static final double BAR = 12;

    private final PeopleViewModel model;
    private int anchor = -1;
    private PeopleList shown = PeopleList.NOTHING_YET;

    PeopleTable(PeopleViewModel model) {
        this.model = model;
        getStyleClass().add("people-table");
        setAccessibleText(TEXTS.get("title"));
        setMinHeight(0);
        setRowFactory(_ -> new Row());
        getColumns().setAll(new PeopleColumns(model).all());
        widthProperty().subscribe(_ -> makeRoom());
        fixedCellSizeProperty().subscribe(_ -> makeRoom());
        model.leftOutProperty().subscribe(_ -> makeRoom());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FilledFirst.in(this);
        model.selection().peopleProperty().subscribe(_ -> refresh());
    }

    /** Shows other people; whoever has the focus keeps it where they are still there, else who stands in their place. */
    void show(PeopleList list) {
        List<PersonLine> lines = list.shown();
        if (!list.isLike(shown) && !getItems().isEmpty()) {
            scrollTo(0);
        }
        shown = list;
        @Nullable PersonLine focused = getSelectionModel().getSelectedItem();
        int before = Math.max(0, getSelectionModel().getSelectedIndex());
        setItems(FXCollections.observableList(lines));
        if (lines.isEmpty()) {
            return;
        }
        int at = focused == null ? -1 : indexOf(lines, focused.id());
        if (at >= 0) {
            getSelectionModel().select(at);
        } else if (isFocused()) {
            getSelectionModel().select(Math.min(before, lines.size() - 1));
        }
    }

    /** Takes the focus, on whoever had it last or else on the first. */
    void begin() {
        requestFocus();
        if (getSelectionModel().getSelectedItem() == null && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** Takes the focus, on the first of those found. */
    void beginAtTheTop() {
        requestFocus();
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
            scrollTo(0);
        }
    }

    private static int indexOf(List<PersonLine> lines, long person) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id() == person) {
                return i;
            }
        }
        return -1;
    }

    /** Shows the columns that are wanted as far as there is room for them at the size of the text. */
    private void makeRoom() {
        double text = Math.max(1, getFixedCellSize() / USUAL_ROW);
        getColumns().forEach(column -> column.setMinWidth(PeopleColumns.least(column) * text));
        Set<String> there = ColumnRoom.fitting(
                getColumns().stream()
                        .filter(column -> !model.leftOutProperty().get().contains(column.getId()))
                        .map(column -> PeopleColumns.need(column, text))
                        .toList(),
                getWidth() <= 0 ? Double.MAX_VALUE : getWidth() - BAR);
        getColumns().forEach(column -> column.setVisible(there.contains(column.getId())));
    }

    List<TableColumn<PersonLine, ?>> choosable() {
        return getColumns().stream()
                .filter(column -> !column.getText().isEmpty() && !column.getId().equals("person"))
                .toList();
    }

    private void onKey(KeyEvent event) {
        @Nullable PersonLine line = getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case ENTER -> {
                if (line == null) {
                    return;
                }
                model.open(line);
            }
            case SPACE -> {
                if (line == null) {
                    return;
                }
                tick(line, getSelectionModel().getSelectedIndex(), event.isShiftDown());
            }
            case A -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                model.selection().add(getItems());
            }
            case ESCAPE -> {
                if (model.selection().people().isEmpty()) {
                    return;
                }
                model.selection().clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tick(PersonLine line, int index, boolean range) {
        if (range && anchor >= 0 && anchor < getItems().size()) {
            model.selection().add(getItems().subList(Math.min(anchor, index), Math.max(anchor, index) + 1));
        } else {
            model.selection().toggle(line);
        }
        anchor = index;
    }

    private final class Row extends TableRow<PersonLine> {
        Row() {
            setCache(true);
            setOnMouseClicked(this::onClick);
            setOnDragDetected(this::onDrag);
        }

        @Override
        protected void updateItem(@Nullable PersonLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(TICKED, line != null && model.selection().has(line));
            setAccessibleText(line == null ? "" : LineWords.row(line));
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new RowSkin<>(this);
        }

        private void onClick(MouseEvent event) {
            PersonLine line = getItem();
            if (line == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.isShortcutDown() || event.isShiftDown()) {
                tick(line, getIndex(), event.isShiftDown());
            } else if (event.getClickCount() == 2) {
                model.open(line);
            }
        }

        private void onDrag(MouseEvent event) {
            PersonLine line = getItem();
            if (line == null) {
                return;
            }
            if (!model.selection().has(line)) {
                model.selection().clear();
                model.selection().toggle(line);
            }
            var content = new ClipboardContent();
            content.putString(ChosenNames.of(PersonLine.names(model.selection().people())));
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }
}
