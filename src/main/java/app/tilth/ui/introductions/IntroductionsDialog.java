package app.tilth.ui.introductions;

import static app.tilth.ui.introductions.IntroductionsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The introductions in one list: those under way, who might be glad to meet, and those made. */
public final class IntroductionsDialog {
    private final IntroductionsViewModel model;
    private final Overlay overlay;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final ActionButton done;
    private List<PairingRow> rows = List.of();
    private @Nullable PairingRow current;

    public IntroductionsDialog(IntroductionsViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        list.getStyleClass().add("pairings");
        PageScroll.in(scroll);
        scroll.setFocusTraversable(false);
        // A filter: a focused button would otherwise take the arrows for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.follow(list, this::follow);
        done = new ActionButton(Weight.PLAIN, TEXTS.get("close"), overlay::close);
        model.pageProperty().subscribe(page -> page.ifPresentOrElse(this::show, this::showNothingYet));
    }

    /** Opens over the window. */
    public void open() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var promise = new Label(TEXTS.get("promise"));
        promise.getStyleClass().addAll("detail", "muted");
        var card = new DialogCard(TEXTS.get("title"), overlay::close);
        card.getStyleClass().add("introductions");
        card.show(scroll);
        card.buttons(promise, gap, done);
        overlay.openDialog(card, model::leave);
        done.requestFocus();
        model.open();
    }

    private void showNothingYet() {
        var looking = new Label(TEXTS.get("looking"));
        looking.getStyleClass().addAll("body", "muted");
        rows = List.of();
        current = null;
        list.getChildren().setAll(looking);
    }

    private void show(IntroductionsPage page) {
        boolean had = done.isFocused() || (current != null && Focus.isWithin(owner(), current));
        int place = current == null ? 0 : Math.max(0, rows.indexOf(current));
        Optional<Pairing> before = Optional.ofNullable(current).map(PairingRow::two);
        List<Node> shown = new ArrayList<>();
        List<PairingRow> fresh = new ArrayList<>();
        add("under-way", page.underWay(), shown, fresh);
        add("found", page.found(), shown, fresh);
        add("made", page.made(), shown, fresh);
        rows = List.copyOf(fresh);
        if (page.isEmpty()) {
            shown.add(new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence")));
        }
        list.getChildren().setAll(shown);
        current = null;
        if (!rows.isEmpty()) {
            PairingRow next = rows.stream()
                    .filter(row -> before.filter(row.two()::isOfTheSame).isPresent())
                    .findFirst()
                    .orElse(rows.get(Math.min(place, rows.size() - 1)));
            makeCurrent(next);
            if (had) {
                Focus.take(next);
            }
        }
    }

    private Node owner() {
        Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
        return owner == null ? list : owner;
    }

    private void add(String part, List<Pairing> pairs, List<Node> shown, List<PairingRow> fresh) {
        if (pairs.isEmpty()) {
            return;
        }
        var title = new Label(TEXTS.get(part));
        title.getStyleClass().add("section-title");
        shown.add(title);
        for (Pairing two : pairs) {
            var row = new PairingRow(two, model::act);
            shown.add(row);
            fresh.add(row);
        }
    }

    private void onKey(KeyEvent event) {
        if (rows.isEmpty()) {
            return;
        }
        int at = current == null ? 0 : rows.indexOf(current);
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE) {
            rows.get(Math.clamp(to, 0, rows.size() - 1)).requestFocus();
            event.consume();
        }
    }

    private void follow(Node owner) {
        rows.stream().filter(row -> Focus.isWithin(owner, row)).findFirst().ifPresent(this::makeCurrent);
    }

    private void makeCurrent(PairingRow row) {
        if (current != null) {
            current.setCurrent(false);
        }
        current = row;
        row.setCurrent(true);
    }
}
