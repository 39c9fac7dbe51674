package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.control.BalanceBar;
import app.tilth.ui.control.ColumnRoom;
import app.tilth.ui.control.LineCell;
import app.tilth.ui.control.PersonPicture;
import app.tilth.ui.control.RhythmTrack;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Tag;
import app.tilth.ui.control.Variants;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns of the table and what stands in them. */
final class PeopleColumns {
    static final String SELECT = "select";

    private static final double SELECT_WIDTH = 40;
    private static final Map<String, Double> LEAST = Map.of(
            "person", 190.0, "circle", 78.0, "warmth", 88.0, "last", 112.0, "rhythm", 96.0, "account", 104.0, "tags",
            84.0);
    /** What a narrow table can do without, the last first. */
    private static final Map<String, Integer> RANKS =
            Map.of("warmth", 1, "last", 2, "circle", 3, "rhythm", 4, "tags", 5, "account", 6);

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final PeopleViewModel model;
    private final Tooltip accountWords = new Tooltip();

    PeopleColumns(PeopleViewModel model) {
        this.model = model;
    }

    List<TableColumn<PersonLine, PersonLine>> all() {
        return List.of(
                select(),
                column("person", 252, PeopleOrder.NAME, PersonPicture::new, PeopleColumns::person),
                column(
                        "circle",
                        86,
                        PeopleOrder.CIRCLE,
                        PeopleColumns::circles,
                        (words, line) -> words.show(line.circle())),
                column(
                        "warmth",
                        96,
                        PeopleOrder.WARMTH,
                        PeopleColumns::warmths,
                        (words, line) -> words.show(line.warmth())),
                column("last", 124, PeopleOrder.LAST, LastPicture::new, LastPicture::show),
                column("rhythm", 110, PeopleOrder.RHYTHM, PeopleColumns::rhythm, PeopleColumns::rhythm),
                column("account", 112, PeopleOrder.ACCOUNT, this::account, PeopleColumns::account),
                column("tags", 150, null, TagsPicture::new, TagsPicture::show));
    }

    /** What room a column needs where text is so many times as large as usual. */
    static ColumnRoom.Need need(TableColumn<PersonLine, ?> column, double text) {
        return new ColumnRoom.Need(column.getId(), least(column) * text, RANKS.getOrDefault(column.getId(), 0));
    }

    /** How narrow a column can be read at the usual size of text, in pixels. */
    static double least(TableColumn<PersonLine, ?> column) {
        return LEAST.getOrDefault(column.getId(), SELECT_WIDTH);
    }

    private static <N extends Node> TableColumn<PersonLine, PersonLine> column(
            String key,
            double width,
            @Nullable PeopleOrder order,
            Supplier<N> picture,
            BiConsumer<N, PersonLine> fill) {
        var column = new TableColumn<PersonLine, PersonLine>(TEXTS.get("column." + key));
        column.setId(key);
        column.setUserData(order);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new LineCell<>(picture.get(), fill));
        return column;
    }

    private TableColumn<PersonLine, PersonLine> select() {
        var column = column(SELECT, SELECT_WIDTH, null, CheckBox::new, this::tick);
        column.setText("");
        column.setResizable(false);
        column.setGraphic(tickAll());
        return column;
    }

    /** In the head of the column: half where only some are ticked. */
    private CheckBox tickAll() {
        var box = new CheckBox();
        box.setId("people-tick-all");
        box.setFocusTraversable(false);
        box.setAccessibleText(TEXTS.get("select.all"));
        box.setOnAction(_ -> model.selection().toggleAll(shown()));
        model.selection().peopleProperty().subscribe(_ -> tickAll(box));
        model.listProperty().subscribe(_ -> tickAll(box));
        return box;
    }

    private void tickAll(CheckBox box) {
        boolean all = model.selection().hasAll(shown());
        box.setSelected(all);
        box.setIndeterminate(!all && !model.selection().people().isEmpty());
    }

    private List<PersonLine> shown() {
        return model.listProperty().get().shown();
    }

    private void tick(CheckBox box, PersonLine line) {
        box.setFocusTraversable(false);
        box.setSelected(model.selection().has(line));
        box.setAccessibleText(TEXTS.get("row.select", line.name()));
        box.setOnAction(_ -> model.selection().toggle(line));
    }

    private static void person(PersonPicture picture, PersonLine line) {
        picture.show(line.id(), line.name(), line.role());
    }

    private static Variants<Circle> circles() {
        return new Variants<>(Circle.class, circle -> moving(Tag.of(circle)));
    }

    private static Variants<Warmth> warmths() {
        return new Variants<>(Warmth.class, warmth -> moving(Tag.of(warmth)));
    }

    /** A tag whose glyph is drawn once for all the frames in which it only moves. */
    private static Label moving(Label tag) {
        tag.getGraphic().setCache(true);
        tag.setMinWidth(0);
        return tag;
    }

    private static VBox rhythm() {
        var words = new Label();
        words.getStyleClass().addAll("detail", "muted");
        var box = new VBox(words, new RhythmTrack());
        box.getStyleClass().add("rhythm-picture");
        return box;
    }

    private static void rhythm(VBox box, PersonLine line) {
        var words = (Label) box.getChildren().getFirst();
        var track = (RhythmTrack) box.getChildren().getLast();
        words.setText(LineWords.rhythm(line));
        words.pseudoClassStateChanged(QUIET, LineWords.isQuiet(line));
        boolean known = line.rhythmDays() > 0;
        Sight.put(track, known);
        if (known) {
            track.show(line.silentDays(), line.rhythmDays(), line.warmth() == Warmth.DORMANT);
        }
        box.setAccessibleText(LineWords.rhythmSpoken(line));
    }

    private BalanceBar account() {
        var bar = new BalanceBar(6);
        // One tooltip for all rows, since each is a window of its own; it says what it is asked for.
        bar.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> accountWords.setText(bar.getAccessibleText()));
        Tooltip.install(bar, accountWords);
        return bar;
    }

    private static void account(BalanceBar bar, PersonLine line) {
        bar.show(
                line.account().gave(),
                line.account().received(),
                line.account().asked(),
                LineWords.account(line.account()));
    }
}
