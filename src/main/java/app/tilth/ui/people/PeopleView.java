package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.HeaderPress;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Sight;
import app.tilth.ui.shell.Beginning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everyone: filters at the left, the table beside them, and what can be done with the ticked beneath it. */
public final class PeopleView extends HBox implements Beginning {
    private static final double NARROW_WINDOW = 1200;

    private final PeopleViewModel model;
    private final Consumer<List<PersonLine>> passed;
    private final Consumer<List<PersonLine>> ask;
    private final PeopleTable table;
    /** Beneath the table, not around it: what is around is drawn anew with each row that scrolls by. */
    private final Region card = new Region();

    private final PeopleHeading heading;
    private final FilterColumn column;
    private final ScrollPane filters = new ScrollPane();
    private final EmptyState nobody;
    private final EmptyState noneFits;

    /**
     * @param bringIn opens the import
     * @param passed asks what was given, received or asked
     * @param ask shows how an ask of some people would land
     */
    public PeopleView(
            PeopleViewModel model,
            Overlay overlay,
            Runnable bringIn,
            Consumer<List<PersonLine>> passed,
            Consumer<List<PersonLine>> ask) {
        this.model = model;
        this.passed = passed;
        this.ask = ask;
        getStyleClass().add("people");
        table = new PeopleTable(model);
        heading = new PeopleHeading(model, overlay, table.choosable(), table::beginAtTheTop);
        nobody = new EmptyState(TEXTS.get("empty.title"), TEXTS.get("empty.sentence"))
                .offering(new ActionButton(Weight.SOFT, TEXTS.get("empty.do"), bringIn));
        noneFits = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"))
                .offering(
                        new ActionButton(Weight.SOFT, TEXTS.get("none.do"), () -> model.filter(PeopleFilter.EVERYONE)));
        column = new FilterColumn(model, overlay);
        PageScroll.in(filters);
        filters.setContent(column);
        filters.getStyleClass().add("filter-scroll");
        filters.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.getStyleClass().add("card");
        StackPane.setMargin(table, new Insets(1));
        var space = new StackPane(card, table, nobody, noneFits);
        // What there is to say when nobody is there must not keep the list from being low.
        space.setMinHeight(0);
        VBox.setVgrow(space, Priority.ALWAYS);
        var bulk = new BulkBar(model, overlay, passed, ask).strip();
        var main = new VBox(heading, space, bulk);
        main.getStyleClass().add("people-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(filters, main);
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onEscape);
        model.selection().peopleProperty().subscribe(people -> {
            if (people.isEmpty() && bulk.isFocusWithin()) {
                table.begin();
            }
        });
        HeaderPress.in(table, this::sortBy);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> {
            boolean narrow = width != null && width.doubleValue() < NARROW_WINDOW;
            Sight.put(filters, !narrow);
            heading.narrow(narrow);
        });
        model.listProperty().subscribe(this::show);
        model.orderProperty().subscribe(order -> HeaderPress.mark(table, order));
    }

    /** What is made ready by itself before the view is opened. */
    public List<Node> parts() {
        List<Node> parts = new ArrayList<>(List.of(filters));
        parts.addAll(column.getChildren());
        parts.addAll(List.of(heading, table));
        return parts;
    }

    @Override
    public void begin() {
        table.begin();
    }

    /** Whoever is ticked, or else whose row the keyboard is on. */
    public List<PersonLine> chosen() {
        List<PersonLine> ticked = model.selection().people();
        PersonLine row = table.getSelectionModel().getSelectedItem();
        return !ticked.isEmpty() ? ticked : row == null ? List.of() : List.of(row);
    }

    private void show(PeopleList list) {
        boolean anyone = list.counts().of(Lens.EVERYONE) + list.counts().of(Lens.ARCHIVED) > 0;
        boolean empty = list.ready() && list.shown().isEmpty();
        nobody.setVisible(empty && !anyone);
        noneFits.setVisible(empty && anyone);
        card.setVisible(!empty);
        table.setVisible(!empty);
        table.show(list);
    }

    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
            heading.type();
            event.consume();
        }
        if (event.getCharacter().equalsIgnoreCase("m") && !(event.getTarget() instanceof TextInputControl)) {
            model.join(model.selection().people());
            event.consume();
        }
        if (event.getCharacter().equalsIgnoreCase("g")
                && !(event.getTarget() instanceof TextInputControl)
                && !chosen().isEmpty()) {
            passed.accept(chosen());
            event.consume();
        }
        if (event.getCharacter().equalsIgnoreCase("b")
                && !(event.getTarget() instanceof TextInputControl)
                && !chosen().isEmpty()) {
            ask.accept(chosen());
            event.consume();
        }
    }

    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.selection().people().isEmpty()) {
            model.selection().clear();
            event.consume();
        }
    }

    private void sortBy(TableColumn<PersonLine, ?> column) {
        if (column.getUserData() instanceof PeopleOrder order) {
            model.sort(order == model.orderProperty().get() ? PeopleOrder.STRENGTH : order);
        }
    }
}
