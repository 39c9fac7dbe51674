package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Sight;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.entry.Who;
import app.tilth.ui.needs.Helper.Way;
import app.tilth.ui.shell.Beginning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The needs at the left, the chosen one in full beside them. */
public final class NeedsView extends HBox implements NeedDeeds, Beginning {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WINDOW = 1200;

    private final NeedsViewModel model;
    private final Overlay overlay;
    private final EntryDialogs entries;
    private final NeedDesk needs;
    private final BiConsumer<Long, List<Long>> before;
    private final NeedList list;
    private final NeedPane pane = new NeedPane(this);
    private final ScrollPane right = new ScrollPane();
    private final ActionButton first;
    private final VBox none;

    /**
     * @param before shows how an ask for a need would land with some people
     */
    public NeedsView(
            NeedsViewModel model,
            Overlay overlay,
            EntryDialogs entries,
            NeedDesk needs,
            BiConsumer<Long, List<Long>> before) {
        this.model = model;
        this.overlay = overlay;
        this.entries = entries;
        this.needs = needs;
        this.before = before;
        getStyleClass().add("needs");
        first = new ActionButton(Weight.SOFT, TEXTS.get("none.do"), this::add).leading(Feather.PLUS);
        EmptyState nothing = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none")).offering(first);
        none = new VBox(nothing);
        nothing.getStyleClass().add("card");
        none.getStyleClass().add("need-pane");
        list = new NeedList(model, this::add);
        var left = new ScrollPane(list);
        left.getStyleClass().add("needs-left");
        PageScroll.in(left);
        right.getStyleClass().add("needs-right");
        PageScroll.in(right);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        Sight.put(left, false);
        getChildren().setAll(left, right);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.pageProperty().subscribe(page -> {
            Sight.put(left, page != null);
            show(page);
        });
        model.needProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.widthProperty()
                        .subscribe(wide -> pseudoClassStateChanged(NARROW, wide.doubleValue() < NARROW_WINDOW));
            }
        });
    }

    private void show(@Nullable NeedsPage page) {
        if (page == null) {
            return;
        }
        list.show(page);
        if (page.isEmpty()) {
            put(none);
        }
    }

    private void show(Optional<NeedPage> need) {
        list.mark();
        need.ifPresent(page -> {
            boolean other = !pane.isOf(page.id());
            pane.show(page);
            put(pane);
            if (other) {
                right.setVvalue(0);
            }
        });
    }

    private void put(Node content) {
        if (!content.equals(right.getContent())) {
            right.setContent(content);
            Sight.style(right);
        }
    }

    @Override
    public void begin() {
        NeedsPage page = model.pageProperty().get();
        if (page != null && page.isEmpty()) {
            Focus.take(first);
        } else {
            list.begin();
        }
    }

    private void add() {
        entries.need(needs, 0);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<NeedPage> need = model.needProperty().get();
        if (event.getCode() == KeyCode.N) {
            add();
            event.consume();
        } else if (need.isPresent() && (walk(event.getCode()) || press(event.getCode(), need.get()))) {
            event.consume();
        }
    }

    private boolean walk(KeyCode key) {
        return switch (key) {
            case RIGHT, ENTER -> pane.walk(0);
            case DOWN -> pane.walk(1);
            case UP -> pane.walk(-1);
            case LEFT, ESCAPE -> {
                list.begin();
                yield true;
            }
            default -> false;
        };
    }

    private boolean press(KeyCode key, NeedPage need) {
        if (key == KeyCode.DELETE && pane.hasRow()) {
            return false;
        }
        Optional<Choice<Runnable>> deed =
                deeds(need).stream().filter(choice -> choice.key() == key).findFirst();
        deed.ifPresent(choice -> choice.value().run());
        return deed.isPresent();
    }

    private List<Choice<Runnable>> deeds(NeedPage need) {
        List<Choice<Runnable>> deeds = new ArrayList<>();
        if (need.met().isEmpty()) {
            deeds.add(deed("who", KeyCode.W, () -> whoMightHelp(need)));
            deeds.add(deed("before", KeyCode.B, () -> beforeYouAsk(need)));
            deeds.add(deed("edit", KeyCode.E, () -> edit(need.id())));
            deeds.add(deed("meet", KeyCode.M, () -> meet(need)));
        } else {
            deeds.add(deed("reopen", KeyCode.O, () -> reopen(need)));
            deeds.add(deed("edit", KeyCode.E, () -> edit(need.id())));
        }
        deeds.add(deed("remove", KeyCode.DELETE, () -> remove(need)));
        return deeds;
    }

    private static Choice<Runnable> deed(String words, KeyCode key, Runnable deed) {
        return new Choice<>(deed, TEXTS.get(words), "", key);
    }

    @Override
    public void more(NeedPage need, Node from) {
        overlay.openPanel(
                new Choices<>(TEXTS.get("more.title"), deeds(need), deed -> {
                    overlay.close();
                    deed.run();
                }),
                from);
    }

    @Override
    public void open(long person) {
        model.open(person);
    }

    @Override
    public void first(Helper helper) {
        Way way = helper.first().map(Helper.First::way).orElse(Way.LOOK);
        switch (way) {
            case WRITE -> model.write(helper);
            case GIVE -> gave(helper.person(), helper.name());
            case LOOK -> model.open(helper.person());
        }
    }

    @Override
    public void takeOut(NeedPage need, Helper helper) {
        model.takeOut(need, helper.person(), helper.name(), true);
    }

    @Override
    public void ask(Gap.Knower knower) {
        model.ask(knower);
    }

    @Override
    public void drop(NeedPage need, Gap gap) {
        model.drop(need, gap);
    }

    @Override
    public void done(NeedPage need, Plan.Thing thing) {
        switch (thing.doing()) {
            case WRITE, TALK, CLOSE -> model.done(thing);
            case GIVE -> gave(thing.person(), thing.name());
            case ASK -> before.accept(need.id(), List.of(thing.person()));
            case MEET -> meet(need);
            case LOOK -> model.open(thing.person());
        }
    }

    private void gave(long person, String name) {
        entries.exchange(List.of(new Who(person, name, "")), Passed.GAVE);
    }

    @Override
    public void bringToToday(NeedPage need) {
        model.bringToToday(need);
    }

    @Override
    public void whoMightHelp(NeedPage need) {
        WhoDialog.open(model, overlay, need, _ -> true);
    }

    @Override
    public void whoMightHelp(NeedPage need, Cover from) {
        Set<Long> shown = Stream.of(need.warm(), need.tend(), need.through())
                .flatMap(group -> group.first().stream())
                .map(Helper::person)
                .collect(Collectors.toSet());
        WhoDialog.open(
                model, overlay, need, one -> one.cover().equals(Optional.of(from)) && !shown.contains(one.person()));
    }

    @Override
    public void beforeYouAsk(NeedPage need) {
        before.accept(
                need.id(), need.warm().first().stream().map(Helper::person).toList());
    }

    @Override
    public void edit(long need) {
        entries.need(needs, need);
    }

    @Override
    public void meet(NeedPage need) {
        MeetDialog.open(overlay, need.title(), outcome -> model.meet(need, outcome));
    }

    @Override
    public void reopen(NeedPage need) {
        model.reopen(need);
    }

    @Override
    public void remove(NeedPage need) {
        model.remove(need);
    }
}
