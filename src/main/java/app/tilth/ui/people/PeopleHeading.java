package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Above the table: how many there are, what is typed to find some of them, and the menus. */
final class PeopleHeading extends HBox {
    /** Wide enough to ask for a single row; a narrower heading wraps it all the same. */
    private static final double ONE_ROW = 2_000;

    private static final int MOST_TAGS = 40;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final PeopleViewModel model;
    private final Runnable intoTable;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final MenuButton circle = menu("menu.circle", this::circles);
    private final MenuButton warmth = menu("menu.warmth", this::warmths);
    private final MenuButton tag = menu("menu.tag", this::tags);

    /**
     * @param intoTable takes the keyboard from the filter to those it found
     */
    PeopleHeading(
            PeopleViewModel model, Overlay overlay, List<TableColumn<PersonLine, ?>> columns, Runnable intoTable) {
        this.intoTable = intoTable;
        this.model = model;
        getStyleClass().add("people-heading");
        var title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("body", "muted", "people-count");
        count.setMinWidth(USE_PREF_SIZE);
        var add = new ActionButton(Weight.PLAIN, TEXTS.get("add"), () -> add(overlay)).leading(Feather.USER_PLUS);
        add.setId("add-person");
        // With large text in a small window the last of them go into a second row.
        var tools = new FlowPane(search(), circle, warmth, tag, choices(columns), add);
        tools.getStyleClass().add("people-tools");
        tools.setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().addAll(title, count, tools);
        model.listProperty().subscribe(this::show);
        model.filterProperty().subscribe(this::show);
    }

    private StackPane search() {
        field.setPromptText(TEXTS.get("filter.prompt"));
        field.setAccessibleText(TEXTS.get("filter.spoken"));
        field.setId("people-filter");
        field.getStyleClass().add("with-icon");
        field.textProperty()
                .subscribe(text -> model.filter(model.filterProperty().get().typed(text)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean clearing =
                    event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty();
            if (clearing) {
                field.clear();
            }
            boolean going = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (going) {
                intoTable.run();
            }
            if (clearing || going) {
                event.consume();
            }
        });
        var icon = Icon.of(Feather.SEARCH, 14);
        icon.getStyleClass().add("field-icon");
        icon.setMouseTransparent(true);
        var key = new KeyCap(KeyCode.SLASH);
        key.setText("/");
        key.visibleProperty().bind(field.textProperty().isEmpty());
        var both = new StackPane(field, icon, key);
        both.getStyleClass().add("field-with-icon");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        return both;
    }

    /** With a menu for circles, where there is no room for the filters at the left. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        Sight.put(circle, narrow);
    }

    /** Puts the keyboard into the field. */
    void type() {
        field.requestFocus();
        field.selectAll();
    }

    /** A menu whose items are made when it opens: with every letter typed would be too often. */
    private MenuButton menu(String key, Function<PeopleFilter, List<MenuItem>> items) {
        var menu = new MenuButton(TEXTS.get(key));
        menu.setOnShowing(
                _ -> menu.getItems().setAll(items.apply(model.filterProperty().get())));
        menu.getStyleClass().add("filter-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    /** Which columns there are, and what they are sorted by: all that the headers do, by keyboard. */
    private MenuButton choices(List<TableColumn<PersonLine, ?>> columns) {
        var menu = new MenuButton("", Icon.of(Feather.COLUMNS, 14));
        menu.setId("people-columns");
        menu.getStyleClass().addAll("filter-menu", "icon-menu");
        menu.setAccessibleText(TEXTS.get("menu.columns"));
        menu.setTooltip(new Tooltip(TEXTS.get("menu.columns")));
        for (var column : columns) {
            var item = new CheckMenuItem(column.getText());
            model.leftOutProperty().subscribe(left -> item.setSelected(!left.contains(column.getId())));
            item.selectedProperty().subscribe((_, there) -> model.column(column.getId(), there));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        var orders = new ToggleGroup();
        for (PeopleOrder order : PeopleOrder.values()) {
            var item = new RadioMenuItem(TEXTS.get("order." + order));
            item.setToggleGroup(orders);
            item.setOnAction(_ -> model.sort(order));
            model.orderProperty().subscribe(now -> item.setSelected(now == order));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void add(Overlay overlay) {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(TEXTS.get("add.title"), TEXTS.get("add.prompt"), TEXTS.get("add.do")),
                model::add);
    }

    private void show() {
        PeopleList list = model.listProperty().get();
        PeopleFilter filter = model.filterProperty().get();
        count.setText(TEXTS.get("count", list.shown().size()));
        if (!field.getText().equals(filter.text())) {
            field.setText(filter.text());
        }
        circle.pseudoClassStateChanged(ON, !filter.circles().isEmpty());
        warmth.pseudoClassStateChanged(ON, !filter.warmths().isEmpty());
        tag.pseudoClassStateChanged(ON, !filter.tags().isEmpty());
    }

    private List<MenuItem> circles(PeopleFilter filter) {
        List<MenuItem> circles = new ArrayList<>();
        for (Circle one : Circle.values()) {
            circles.add(item(
                    Texts.get("circle", one), filter.circles().contains(one), () -> model.filter(filter.only(one))));
        }
        return circles;
    }

    private List<MenuItem> warmths(PeopleFilter filter) {
        List<MenuItem> warmths = new ArrayList<>();
        for (Warmth one : Warmth.values()) {
            warmths.add(item(
                    Texts.get("warmth", one),
                    filter.warmths().contains(one),
                    () -> model.filter(filter.with(toggled(filter.warmths(), one)))));
        }
        return warmths;
    }

    private List<MenuItem> tags(PeopleFilter filter) {
        List<MenuItem> tags = new ArrayList<>();
        model.listProperty().get().counts().tags().stream()
                .limit(MOST_TAGS)
                .forEach(one -> tags.add(item(
                        one,
                        filter.tags().contains(one),
                        () -> model.filter(filter.tagged(toggled(filter.tags(), one))))));
        if (tags.isEmpty()) {
            var none = new MenuItem(TEXTS.get("menu.tag.none"));
            none.setDisable(true);
            tags.add(none);
        }
        return tags;
    }

    private static CheckMenuItem item(String text, boolean on, Runnable choose) {
        var item = new CheckMenuItem(text);
        item.setSelected(on);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private static Set<Warmth> toggled(Set<Warmth> set, Warmth one) {
        Set<Warmth> changed = set.isEmpty() ? EnumSet.noneOf(Warmth.class) : EnumSet.copyOf(set);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    private static Set<String> toggled(Set<String> set, String one) {
        Set<String> changed = new HashSet<>(set);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
