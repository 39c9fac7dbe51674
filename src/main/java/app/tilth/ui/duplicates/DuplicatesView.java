package app.tilth.ui.duplicates;

import static app.tilth.ui.duplicates.DuplicatesViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.duplicates.DuplicatesState.Nothing;
import app.tilth.ui.duplicates.DuplicatesState.Searching;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.ui.shell.Beginning;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who looks like one person kept twice, a pair at a time. */
public final class DuplicatesView extends ScrollPane implements Beginning {
    private final DuplicatesViewModel model;
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label number = new Label();
    private final HBox pager;
    private final PairCard card;
    private final ProgressBar bar = new ProgressBar();
    private final Label line = new Label();
    private final VBox searching;
    private final ActionButton stop;
    private final ActionButton people;
    private final VBox page = new VBox();

    public DuplicatesView(DuplicatesViewModel model) {
        this.model = model;
        PageScroll.in(this);
        getStyleClass().add("duplicates");
        title.getStyleClass().add("title");
        lead.getStyleClass().addAll("detail", "muted");
        number.getStyleClass().addAll("detail", "pair-number");
        var previous = turn(Feather.CHEVRON_LEFT, "previous", model::previous);
        var next = turn(Feather.CHEVRON_RIGHT, "next", model::next);
        pager = new HBox(number, previous, next);
        pager.getStyleClass().add("pager");
        pager.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(new VBox(title, lead), gap, pager);
        heading.getStyleClass().add("duplicates-heading");
        card = new PairCard(model);
        var keys = new Label(TEXTS.get("keys"));
        keys.getStyleClass().addAll("detail", "muted");
        stop = new ActionButton(Weight.PLAIN, TEXTS.get("stop"), model::stop);
        people = new ActionButton(Weight.SOFT, TEXTS.get("none.do"), model::openPeople);
        line.getStyleClass().add("body");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin");
        searching = new VBox(line, bar, stop);
        searching.getStyleClass().addAll("card", "pair-search");
        page.getStyleClass().add("duplicates-page");
        page.getChildren().setAll(heading, card, keys);
        setContent(page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.stateProperty().subscribe(this::show);
    }

    private static ActionButton turn(Feather icon, String key, Runnable deed) {
        var button = ActionButton.ofIcon(icon, TEXTS.get(key), deed);
        button.getStyleClass().remove("quiet");
        button.getStyleClass().addAll("plain", "compact");
        button.setId(key + "-pair");
        return button;
    }

    @Override
    public void begin() {
        switch (model.stateProperty().get()) {
            case Shown _ -> card.begin();
            case Searching _ -> Focus.take(stop);
            case Nothing _ -> Focus.take(people);
        }
    }

    private void show(DuplicatesState state) {
        boolean here = hasKeyboard();
        title.setText(TEXTS.get(model.isOfChosen() ? "title.chosen" : "title"));
        boolean pairs = state instanceof Shown shown && shown.of() > 1;
        pager.setVisible(pairs);
        switch (state) {
            case Searching(var step) -> {
                lead.setText("");
                line.setText(step.line());
                bar.setProgress(step.fraction());
                body(searching);
            }
            case Nothing(boolean stopped) -> {
                lead.setText("");
                body(nothing(stopped));
            }
            case Shown shown -> {
                lead.setText(TEXTS.get(shown.stopped() ? "lead.stopped" : "lead", shown.of()));
                number.setText(TEXTS.get("number", shown.number(), shown.of()));
                card.show(shown);
                body(card);
            }
        }
        // What had the keyboard may just have gone.
        if (here && !hasKeyboard()) {
            begin();
        }
    }

    private boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && Focus.isWithin(owner, this);
    }

    private void body(Node shown) {
        if (!page.getChildren().get(1).equals(shown)) {
            page.getChildren().set(1, shown);
        }
        page.getChildren().getLast().setVisible(shown.equals(card));
    }

    private Node nothing(boolean stopped) {
        var none = stopped
                ? new EmptyState(TEXTS.get("none.stopped"), TEXTS.get("none.stopped.sentence"))
                : new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
        none.getStyleClass().add("card");
        return none.offering(people);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case J -> model.join();
            case K -> model.keepBoth();
            case N, RIGHT -> model.next();
            case LEFT -> model.previous();
            case ESCAPE -> model.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
