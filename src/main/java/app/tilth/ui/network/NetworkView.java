package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.welcome.FilePicker;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The whole network as a picture, with what is said of it in panels over it. */
public final class NetworkView extends StackPane implements Beginning, AutoCloseable {
    private static final double LENSES = 190;

    private final NetworkViewModel model;
    private final Picture picture;
    private final MiniMap map;
    private final ExportDialog export;

    public NetworkView(NetworkViewModel model, ExportViewModel exporting, Overlay overlay, FilePicker picker) {
        this.model = model;
        var overlays = new Overlays();
        picture = new Picture(model, overlays);
        var gestures = new Gestures(model, picture);
        export = new ExportDialog(exporting, model, picture, overlay, picker);
        map = new MiniMap(model, picture, gestures, export::open);
        var replay = new ReplayPanel(model.replay(), picture::requestFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, replay::onKeyNearby);
        var legend = new Legend(model);
        var none = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
        overlays.left(List.of(new GroupsPanel(model)), List.of(new LookedCard(model), legend))
                .leftYields(legend)
                .right(List.of(), List.of(map))
                .middle(List.of(lenses()), List.of(replay));
        getStyleClass().add("network");
        setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(picture, none, overlays);
        Sight.put(none, false);
        model.wholeProperty().subscribe(whole -> {
            Sight.put(none, whole.filter(Drawn::isEmpty).isPresent());
            overlays.setVisible(whole.filter(all -> !all.isEmpty()).isPresent());
        });
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

    @Override
    public void begin() {
        model.open();
        picture.requestFocus();
    }

    /** Asks what of it is to be written to a file. */
    public void export() {
        export.open();
    }

    @Override
    public void close() {
        picture.close();
        map.close();
    }
}
