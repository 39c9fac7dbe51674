package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Above the timeline: what of it is shown. */
final class TimelineHeading extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double ONE_ROW = 2_000;

    private final TimelineViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final MenuButton kinds;
    private final MenuButton circles;
    private final ParticularMenu who;
    private final MenuButton more;
    private final Runnable jump;

    /**
     * @param jump asks for a day to go to
     */
    TimelineHeading(TimelineViewModel model, Overlay overlay, Runnable jump) {
        this.model = model;
        this.overlay = overlay;
        this.jump = jump;
        getStyleClass().add("timeline-heading");
        setMinHeight(USE_PREF_SIZE);
        var title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        kinds = menu(InteractionKind.class, LaneArea::kind, TimelineFilter::kinds, TimelineFilter::of);
        kinds.setId("timeline-kinds");
        circles =
                menu(Circle.class, circle -> Texts.get("circle", circle), TimelineFilter::circles, TimelineFilter::in);
        circles.setId("timeline-circles");
        who = new ParticularMenu(model, overlay);
        more = new MenuButton(TEXTS.get("more"));
        more.getStyleClass().add("filter-menu");
        more.setId("timeline-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(_ -> more.getItems().setAll(more()));
        more.getItems().add(new MenuItem());
        var tools = new FlowPane(kinds, circles, who, more, line());
        for (Passed way : Passed.values()) {
            tools.getChildren().add(toggle(way));
        }
        tools.getChildren().addAll(line(), returns(), typed());
        tools.getStyleClass().add("timeline-tools");
        tools.setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(tools, Priority.ALWAYS);
        var by = new Pick<>(
                TEXTS.get("by"), List.of(By.values()), one -> TEXTS.get("by." + one), model.byProperty()::set);
        by.getStyleClass().add("network-lenses");
        by.setMinWidth(USE_PREF_SIZE);
        by.setMaxHeight(USE_PREF_SIZE);
        by.setPrefWrapLength(ONE_ROW);
        by.setId("timeline-by");
        model.byProperty().subscribe(by::show);
        getChildren().addAll(title, tools, by);
        model.filterProperty().subscribe(this::show);
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("timeline-line");
        return line;
    }

    private <E extends Enum<E>> MenuButton menu(
            Class<E> of,
            Function<E, String> words,
            Function<TimelineFilter, Set<E>> chosen,
            BiFunction<TimelineFilter, Set<E>, TimelineFilter> with) {
        var menu = new MenuButton();
        menu.getStyleClass().add("filter-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        for (E one : EnumSet.allOf(of)) {
            var item = new CheckMenuItem(words.apply(one));
            item.setOnAction(_ -> {
                Set<E> some = EnumSet.noneOf(of);
                some.addAll(chosen.apply(model.filterProperty().get()));
                if (!some.remove(one)) {
                    some.add(one);
                }
                model.filter(with.apply(model.filterProperty().get(), some));
            });
            menu.getItems().add(item);
            model.filterProperty()
                    .subscribe(filter -> item.setSelected(chosen.apply(filter).contains(one)));
        }
        return menu;
    }

    private ToggleButton toggle(Passed way) {
        var mark = new Region();
        mark.getStyleClass().addAll("passed-mark", way.name().toLowerCase(Locale.ROOT));
        var toggle = new ToggleButton(Texts.get("passed", way), mark);
        toggle.getStyleClass().add("filter-toggle");
        toggle.setId("timeline-" + way);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> model.filter(model.filterProperty().get().toggled(way)));
        model.filterProperty()
                .subscribe(filter -> toggle.setSelected(filter.passed().contains(way)));
        return toggle;
    }

    private ToggleButton returns() {
        var toggle = new ToggleButton(TEXTS.get("returns"), Icon.of(Feather.CORNER_RIGHT_UP, 14));
        toggle.getStyleClass().add("filter-toggle");
        toggle.setId("timeline-returns");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(model.returnsProperty());
        return toggle;
    }

    private TextField typed() {
        field.setPromptText(TEXTS.get("filter.prompt"));
        field.setAccessibleText(TEXTS.get("filter.spoken"));
        field.setId("timeline-filter");
        field.getStyleClass().add("timeline-field");
        field.textProperty().subscribe((_, text) -> model.type(text));
        field.setOnAction(_ -> model.filter(model.filterProperty().get()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        return field;
    }

    /** Puts the keyboard into the field. */
    void type() {
        field.requestFocus();
        field.selectAll();
    }

    /** Asks whom it is to be about. */
    void choose() {
        who.show();
    }

    private List<MenuItem> more() {
        TimelineFilter filter = model.filterProperty().get();
        List<MenuItem> items =
                new ArrayList<>(List.of(orders(), new SeparatorMenuItem(), item(TEXTS.get("menu.jump"), jump)));
        if (!filter.isAll()) {
            items.add(item(TEXTS.get("menu.clear"), () -> model.filter(TimelineFilter.ALL)));
            items.add(item(TEXTS.get("menu.save"), this::save));
        }
        model.saved().forEach(one -> items.add(saved(one)));
        return items;
    }

    private static MenuItem item(String text, Runnable deed) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private Menu orders() {
        var menu = new Menu(TEXTS.get("menu.order"));
        for (LaneOrder order : LaneOrder.values()) {
            var item = new RadioMenuItem(TEXTS.get("order." + order));
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(_ -> model.sort(order));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu saved(SavedTimeline saved) {
        var menu = new Menu(saved.name());
        menu.setMnemonicParsing(false);
        menu.getItems()
                .addAll(
                        item(TEXTS.get("saved.open"), () -> model.filter(TimelineFilter.of(saved.link()))),
                        item(TEXTS.get("saved.forget"), () -> model.forget(saved)));
        return menu;
    }

    private void save() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(TEXTS.get("save.title"), TEXTS.get("save.prompt"), TEXTS.get("save.do")),
                model::save);
    }

    private void show(TimelineFilter filter) {
        kinds.setText(words(filter.kinds(), LaneArea::kind, "kinds.all"));
        circles.setText(words(filter.circles(), circle -> Texts.get("circle", circle), "circles.all"));
        kinds.pseudoClassStateChanged(ON, !filter.kinds().isEmpty());
        circles.pseudoClassStateChanged(ON, !filter.circles().isEmpty());
        if (!field.getText().equals(filter.text())) {
            field.setText(filter.text());
        }
    }

    private static <E extends Enum<E>> String words(Set<E> some, Function<E, String> word, String all) {
        return some.isEmpty()
                ? TEXTS.get(all)
                : some.stream().sorted().map(word).collect(Collectors.joining(", "));
    }
}
