package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.control.Sight;
import app.tilth.workspace.BridgeLine;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The first of those who join groups that would not meet otherwise; all of them in a list over the window. */
final class BridgesPanel extends StackPane {
    private static final int MOST = 6;

    private final BridgesViewModel model;
    private final Overlay overlay;
    private final LongConsumer look;
    private final BridgeList list;
    private final SectionCard card = new SectionCard(TEXTS.get("bridges"));

    /**
     * @param look looks at a person in the picture
     */
    BridgesPanel(BridgesViewModel model, Overlay overlay, LongConsumer look) {
        this.model = model;
        this.overlay = overlay;
        this.look = look;
        list = new BridgeList(look);
        card.show(sentence(), list);
        getStyleClass().add("network-bridges");
        getChildren().setAll(card);
        model.bridgesProperty().subscribe(this::show);
    }

    private static Label sentence() {
        var sentence = new Label(TEXTS.get("bridges.sentence"));
        sentence.getStyleClass().addAll("detail", "muted", "network-bridges-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    private void show(List<BridgeLine> bridges) {
        list.show(bridges.stream().limit(MOST).toList());
        card.aside(bridges.size() > MOST ? TEXTS.get("bridges.all", bridges.size()) : "", this::openAll);
        Sight.put(this, !bridges.isEmpty());
    }

    private void openAll() {
        var rows = new BridgeList(person -> {
            overlay.close();
            look.accept(person);
        });
        rows.show(model.bridgesProperty().get());
        var scroll = new ScrollPane(rows);
        PageScroll.in(scroll);
        scroll.setFocusTraversable(false);
        Focus.keepInSight(scroll);
        var dialog = new DialogCard(TEXTS.get("bridges"), overlay::close);
        dialog.getStyleClass().add("network-bridges-dialog");
        dialog.beneath(sentence());
        dialog.show(scroll);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        dialog.buttons(gap, new ActionButton(Weight.PLAIN, TEXTS.get("close"), overlay::close));
        overlay.openDialog(dialog, () -> {});
        rows.getChildren().getFirst().requestFocus();
    }
}
