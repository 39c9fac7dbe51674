package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.control.ColumnRoom;
import app.tilth.ui.control.FilledFirst;
import app.tilth.ui.control.HeaderPress;
import app.tilth.ui.control.LineCell;
import app.tilth.ui.control.PersonPicture;
import app.tilth.ui.control.RowSkin;
import app.tilth.ui.control.Tag;
import app.tilth.ui.control.Variants;
import app.tilth.ui.network.Roster.Row;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The people of the picture line by line: rows are made only for what is in sight, however many there are. */
final class RosterTable extends TableView<Row> {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    /** The height of a row at the usual size of text, in pixels. */
    private static final double USUAL_ROW = 44;

    private static final double BAR = 12;

    private final NetworkViewModel model;
    private final List<Sized> sizes;

    /** A column, how narrow it can be read, and how soon a narrow table does without it. */
    private record Sized(TableColumn<Row, Row> column, double least, int rank) {}

    RosterTable(NetworkViewModel model) {
        this.model = model;
        getStyleClass().addAll("people-table", "roster");
        setAccessibleText(TEXTS.get("list"));
        setMinHeight(0);
        setRowFactory(_ -> new Line());
        sizes = List.of(
                new Sized(column(RosterOrder.NAME, 240, PersonPicture::new, RosterTable::person), 180, 0),
                new Sized(
                        column(
                                RosterOrder.CIRCLE,
                                86,
                                () -> new Variants<>(Circle.class, circle -> still(Tag.of(circle))),
                                (words, row) -> words.show(row.member().circle())),
                        78,
                        3),
                new Sized(
                        column(
                                RosterOrder.WARMTH,
                                100,
                                () -> new Variants<>(Warmth.class, warmth -> still(Tag.of(warmth))),
                                (words, row) -> words.show(row.member().warmth())),
                        88,
                        1),
                new Sized(
                        column(
                                RosterOrder.COMMUNITY,
                                160,
                                RosterTable::words,
                                (label, row) -> label.setText(row.community())),
                        110,
                        4),
                new Sized(
                        column(RosterOrder.TIE, 76, RosterTable::words, (label, row) -> label.setText(tie(row.tie()))),
                        70,
                        2),
                new Sized(
                        column(
                                RosterOrder.KNOWS,
                                80,
                                RosterTable::words,
                                (label, row) -> label.setText(TEXTS.get("people", row.knows()))),
                        64,
                        5));
        getColumns().setAll(sizes.stream().map(Sized::column).toList());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        widthProperty().subscribe(_ -> makeRoom());
        fixedCellSizeProperty().subscribe(_ -> makeRoom());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FilledFirst.in(this);
        HeaderPress.in(this, column -> {
            if (column.getUserData() instanceof RosterOrder order) {
                model.roster().sort(order);
            }
        });
        model.roster().orderProperty().subscribe(order -> HeaderPress.mark(this, order));
        model.roster().rowsProperty().subscribe(this::show);
        model.choosing().peopleProperty().subscribe(_ -> refresh());
        model.lookedProperty().subscribe(looked -> looked.ifPresent(this::goTo));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.looking().at(Optional.of(row.member()));
            }
        });
    }

    /** The word for a tie; there is none for none. */
    static String tie(TieStrength tie) {
        return tie == TieStrength.ANY ? TEXTS.get("tie.none") : TEXTS.get("tie." + tie);
    }

    private static <N extends Node> TableColumn<Row, Row> column(
            RosterOrder order, double width, Supplier<N> picture, BiConsumer<N, Row> fill) {
        var column = new TableColumn<Row, Row>(TEXTS.get("column." + order));
        column.setId("roster-" + order);
        column.setUserData(order);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new LineCell<>(picture.get(), fill));
        return column;
    }

    private static void person(PersonPicture picture, Row row) {
        picture.show(row.member().id(), row.member().name(), row.member().role());
    }

    private static Label words() {
        var label = new Label();
        label.getStyleClass().addAll("detail", "muted");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label still(Label tag) {
        tag.getGraphic().setCache(true);
        tag.setMinWidth(0);
        return tag;
    }

    private void makeRoom() {
        double text = Math.max(1, getFixedCellSize() / USUAL_ROW);
        sizes.forEach(one -> one.column.setMinWidth(one.least * text));
        Set<String> there = ColumnRoom.fitting(
                sizes.stream()
                        .map(one -> new ColumnRoom.Need(one.column.getId(), one.least * text, one.rank))
                        .toList(),
                getWidth() <= 0 ? Double.MAX_VALUE : getWidth() - BAR);
        getColumns().forEach(column -> column.setVisible(there.contains(column.getId())));
    }

    /** Goes to someone who was sought. */
    private void goTo(Member member) {
        if (!model.roster().openProperty().get()) {
            return;
        }
        @Nullable Row now = getSelectionModel().getSelectedItem();
        if (now == null || now.member().id() != member.id()) {
            for (int i = 0; i < getItems().size(); i++) {
                if (getItems().get(i).member().id() == member.id()) {
                    getSelectionModel().select(i);
                    scrollTo(i);
                    return;
                }
            }
        }
    }

    /** Whoever the keyboard is on keeps it where they are still there. */
    private void show(List<Row> rows) {
        @Nullable Row before = getSelectionModel().getSelectedItem();
        setItems(FXCollections.observableList(rows));
        for (int i = 0; before != null && i < rows.size(); i++) {
            if (rows.get(i).member().id() == before.member().id()) {
                getSelectionModel().select(i);
                return;
            }
        }
        scrollTo(0);
    }

    /** Takes the focus, on whoever is looked at or else on the first. */
    void begin() {
        requestFocus();
        if (getSelectionModel().getSelectedItem() == null && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void onKey(KeyEvent event) {
        @Nullable Row row = getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case ENTER -> {
                if (row == null) {
                    return;
                }
                model.visit(row.member().id());
            }
            case SPACE -> {
                if (row == null) {
                    return;
                }
                model.choosing().toggle(row.member());
            }
            case A -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                model.choosing().add(getItems().stream().map(Row::member).toList());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static String spoken(Row row) {
        return TEXTS.get(
                row.community().isEmpty() ? "list.spoken.alone" : "list.spoken",
                row.member().name(),
                row.member().role(),
                Texts.get("circle", row.member().circle()),
                Texts.get("warmth", row.member().warmth()),
                row.community(),
                row.knows());
    }

    private final class Line extends TableRow<Row> {
        Line() {
            setCache(true);
            setOnMouseClicked(this::onClick);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TICKED, row != null && model.choosing().has(row.member()));
            setAccessibleText(row == null ? "" : spoken(row));
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new RowSkin<>(this);
        }

        private void onClick(MouseEvent event) {
            Row row = getItem();
            if (row == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.isShortcutDown() || event.isShiftDown()) {
                model.choosing().toggle(row.member());
            } else if (event.getClickCount() == 2) {
                model.visit(row.member().id());
            }
        }
    }
}
