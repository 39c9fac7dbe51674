package app.tilth.ui;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.words.Texts;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Says in place of the window why there is none; whoever clicks on an icon sees no command line. */
final class RefusedWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;

    private RefusedWindow() {}

    /** @param closed is called when it was read */
    static void show(String sentence, Runnable closed) {
        var stage = new Stage();
        var close = new ActionButton(Weight.PRIMARY, Texts.get("dialog.close"), stage::close);
        var ground = new StackPane(new EmptyState(Texts.get("refused.title"), sentence).offering(close));
        ground.getStyleClass().add("refused");
        var scene = new Scene(ground, WIDTH, HEIGHT);
        Theme.follow(scene, new SimpleObjectProperty<>(Look.USUAL));
        stage.setTitle(Texts.get("app"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        close.requestFocus();
    }
}
