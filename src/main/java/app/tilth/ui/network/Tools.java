package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the lenses: drawing a loop around people, and the list in place of the picture. */
final class Tools extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    Tools(NetworkViewModel model, Runnable toggleList) {
        getStyleClass().add("network-tools");
        setMaxHeight(USE_PREF_SIZE);
        var loop = ActionButton.ofIcon(
                Feather.CROP,
                TEXTS.get("loop"),
                () -> model.loopingProperty().set(!model.loopingProperty().get()));
        loop.setId("network-loop");
        var list = ActionButton.ofIcon(Feather.LIST, TEXTS.get("list.show"), toggleList);
        list.setId("network-as-list");
        model.loopingProperty().subscribe(on -> loop.pseudoClassStateChanged(ON, on));
        model.roster().openProperty().subscribe(open -> {
            list.pseudoClassStateChanged(ON, open);
            list.setText(TEXTS.get(open ? "list.hide" : "list.show"));
            loop.setDisable(open);
        });
        getChildren().setAll(loop, list);
    }
}
