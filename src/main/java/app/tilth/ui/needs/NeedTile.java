package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.Icon;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One need in the list: a card while it is open, a line once it was met. */
final class NeedTile extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double SLOT = 5;
    private static final int MOST_SLOTS = 16;

    private final long need;

    private NeedTile(long need, String spoken) {
        this.need = need;
        setId("need-" + need);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken);
        setMinWidth(0);
        setOnMousePressed(_ -> requestFocus());
    }

    static NeedTile of(NeedCard card) {
        var tile = new NeedTile(card.id(), String.join(". ", card.title(), card.horizon(), card.headline()));
        tile.getStyleClass().addAll("card", "need-tile");
        var horizon = new Label(card.horizon(), Icon.of(Feather.CALENDAR, 13));
        horizon.getStyleClass().addAll("detail", "muted", "need-horizon");
        horizon.setMinWidth(0);
        var bar = new SlotBar(SLOT, MOST_SLOTS);
        bar.show(card.slots());
        tile.getChildren()
                .setAll(
                        Wrapped.of(card.title(), "name"),
                        horizon,
                        bar,
                        Wrapped.of(card.headline(), "detail", "muted", "need-headline"));
        return tile;
    }

    static NeedTile of(MetNeed met) {
        var tile = new NeedTile(met.id(), TEXTS.get("met.spoken", met.title(), met.when()));
        tile.getStyleClass().add("met-tile");
        var title = Wrapped.of(met.title(), "body", "muted");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var when = new Label(met.when());
        when.getStyleClass().addAll("detail", "muted");
        when.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icon.of(Feather.CHECK, 16), title, when);
        line.getStyleClass().add("met-line");
        tile.getChildren().setAll(line);
        return tile;
    }

    long need() {
        return need;
    }

    void setCurrent(boolean is) {
        pseudoClassStateChanged(CURRENT, is);
    }
}
