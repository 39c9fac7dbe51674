package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.shell.Beginning;
import app.tilth.workspace.Goal;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The whole network as a picture, with what is said of it in panels over it. */
public final class NetworkView extends StackPane implements Beginning, AutoCloseable {
    private static final double LENSES = 270;

    private final NetworkViewModel model;
    private final BridgesViewModel bridges;
    private final PathViewModel paths;
    private final Picture picture;
    private final ReachField reach;

    /**
     * @param window over which all bridges are listed
     */
    public NetworkView(NetworkViewModel model, BridgesViewModel bridges, PathViewModel paths, Overlay window) {
        this.model = model;
        this.bridges = bridges;
        this.paths = paths;
        reach = new ReachField(paths, this::reach);
        var overlays = new Overlays();
        overlays.left(List.of(reach, new GroupsPanel(model)), List.of(new LookedCard(model)))
                .right(List.of(new BridgesPanel(bridges, window, this::look)), List.of())
                .middle(List.of(lenses()), List.of(new PathPanel(paths)));
        // After the panels, so that it knows what room they take of what is new.
        picture = new Picture(model, bridges, paths, overlays);
        new Gestures(model, picture);
        var none = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
        getStyleClass().add("network");
        setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(picture, none, overlays);
        Sight.put(none, false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.drawnProperty()
                .subscribe(drawn ->
                        Sight.put(none, drawn.filter(now -> now.isEmpty()).isPresent()));
    }

    private Pick<Lens> lenses() {
        var lenses = new Pick<>(
                TEXTS.get("lens"),
                List.of(Lens.values()),
                lens -> TEXTS.get("lens." + lens),
                model.lensProperty()::set);
        lenses.getStyleClass().add("network-lenses");
        lenses.setPrefWrapLength(LENSES);
        model.lensProperty().subscribe(lenses::show);
        return lenses;
    }

    private void reach(Goal goal) {
        paths.find(goal);
        picture.requestFocus();
        if (goal instanceof Goal.Someone(long person)) {
            look(person);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !picture.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case SLASH -> reach.field().requestFocus();
            case P -> model.lookedProperty().get().ifPresent(member -> paths.find(new Goal.Someone(member.id())));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look(long person) {
        model.drawnProperty().get().ifPresent(now -> {
            model.look(now.network().graph().node(person));
            picture.follow();
            picture.requestFocus();
        });
    }

    @Override
    public void begin() {
        model.open();
        bridges.open();
        picture.requestFocus();
    }

    @Override
    public void close() {
        picture.close();
    }
}
