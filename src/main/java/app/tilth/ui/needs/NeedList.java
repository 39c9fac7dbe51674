package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The needs under one another, those met beneath; the one with the focus is the one that is chosen. */
final class NeedList extends VBox {
    private final NeedsViewModel model;
    private final VBox open = new VBox();
    private final Label metTitle = new Label(TEXTS.get("met"));
    private final VBox met = new VBox();
    private NeedsPage shown = new NeedsPage(List.of(), List.of());

    /**
     * @param add asks for a new need
     */
    NeedList(NeedsViewModel model, Runnable add) {
        this.model = model;
        getStyleClass().add("need-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        var title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var plus = ActionButton.ofIcon(Feather.PLUS, TEXTS.get("add"), add);
        plus.getStyleClass().remove("quiet");
        plus.getStyleClass().add("plain");
        plus.setId("need-add");
        var heading = new HBox(title, gap, plus);
        heading.getStyleClass().add("needs-heading");
        metTitle.getStyleClass().add("section-title");
        Sight.put(metTitle, false);
        open.getStyleClass().add("need-tiles");
        met.getStyleClass().add("met-tiles");
        getChildren()
                .setAll(heading, Wrapped.of(TEXTS.get("lead"), "detail", "muted", "needs-lead"), open, metTitle, met);
        // A filter: what the focus is on would otherwise take the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.follow(this, this::follow);
    }

    void show(NeedsPage page) {
        boolean here = hasKeyboard();
        if (!page.equals(shown)) {
            shown = page;
            open.getChildren().setAll(page.open().stream().map(NeedTile::of).toList());
            met.getChildren().setAll(page.met().stream().map(NeedTile::of).toList());
            Sight.put(metTitle, !page.met().isEmpty());
            Sight.style(this);
        }
        mark();
        if (here) {
            begin();
        }
    }

    /** Puts the focus on the need that is chosen. */
    void begin() {
        current().ifPresent(Focus::take);
    }

    /** Shows which need is chosen. */
    void mark() {
        tiles().forEach(tile -> tile.setCurrent(tile.need() == model.chosen()));
    }

    private Optional<NeedTile> current() {
        return tiles().filter(tile -> tile.need() == model.chosen()).findFirst();
    }

    private Stream<NeedTile> tiles() {
        return Stream.of(open, met)
                .flatMap(tiles -> tiles.getChildren().stream())
                .map(NeedTile.class::cast);
    }

    private boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && (Focus.isWithin(owner, open) || Focus.isWithin(owner, met));
    }

    private void follow(Node owner) {
        tiles().filter(owner::equals).findFirst().ifPresent(tile -> {
            model.choose(tile.need());
            mark();
        });
    }

    private void onKey(KeyEvent event) {
        List<NeedTile> all = tiles().toList();
        if (all.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = current().map(all::indexOf).orElse(0);
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> all.size() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE) {
            all.get(Math.clamp(to, 0, all.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
