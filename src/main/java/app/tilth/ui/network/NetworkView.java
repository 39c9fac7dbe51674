package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Waiting;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.workspace.Goal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The whole network as a picture, with what is said of it in panels over it. */
public final class NetworkView extends StackPane implements Beginning, AutoCloseable {
    /** Wide enough to ask for a single row; where there is less room it wraps. */
    private static final double LENSES = 600;

    /** The strength of a tie from which on it carries by itself. */
    private static final double NEAR = .2;

    private final NetworkViewModel model;
    private final BridgesViewModel bridges;
    private final PathViewModel paths;
    private final Picture picture;
    private final LeftPanel left;
    private final ListPanel list;
    private final ExportDialog export;
    private final MiniMap map;
    private final Overlays overlays = new Overlays();

    /**
     * @param overlay where what may be chosen, and all bridges, open
     * @param picker asks where to write it to
     */
    public NetworkView(
            NetworkViewModel model,
            BridgesViewModel bridges,
            PathViewModel paths,
            ExportViewModel exporting,
            Overlay overlay,
            FilePicker picker) {
        this.model = model;
        this.bridges = bridges;
        this.paths = paths;
        list = new ListPanel(model, overlay);
        left = new LeftPanel(model, overlay, this::toPeople);
        picture = new Picture(model, bridges, overlays);
        var gestures = new Gestures(model, picture);
        export = new ExportDialog(exporting, model, picture, overlay, picker);
        map = new MiniMap(model, picture, gestures, export::open);
        var legend = new Legend();
        var replay = new ReplayPanel(model.replay(), picture::requestFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, replay::onKeyNearby);
        overlays.left(List.of(left), List.of(new LookedCard(model, this::reachLooked), legend))
                .leftYields(legend)
                .right(List.of(new BridgesPanel(bridges, overlay, this::look)), List.of(map))
                .middle(
                        List.of(strip(), list),
                        List.of(new ChosenBar(model, overlay).strip(), replay, new PathPanel(paths)));
        picture.attend(paths);
        model.searching().whenFound(picture::flyToLooked);
        model.searching().soughtProperty().subscribe((_, sought) -> reach(sought));
        var nobody = new EmptyState(TEXTS.get("nobody.title"), TEXTS.get("nobody.sentence"))
                .offering(new ActionButton(Weight.SOFT, TEXTS.get("show.everyone"), model::showEveryone));
        nobody.setPickOnBounds(false);
        var none = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
        getStyleClass().add("network");
        setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        var waiting = new Waiting();
        getChildren().addAll(picture, none, overlays, nobody, waiting);
        Sight.put(none, false);
        Sight.put(nobody, false);
        model.drawnProperty().subscribe(drawn -> {
            boolean anyone =
                    model.wholeProperty().get().filter(all -> !all.isEmpty()).isPresent();
            boolean empty = drawn.filter(Drawn::isEmpty).isPresent();
            Sight.put(none, empty && !anyone);
            Sight.put(nobody, empty && anyone);
            overlays.setVisible(anyone);
            if (drawn.isPresent()) {
                waiting.end();
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.roster().openProperty().subscribe(this::showList);
    }

    private HBox strip() {
        var strip = new HBox(lenses(), new Tools(model, this::toggleList));
        strip.getStyleClass().add("network-strip");
        return strip;
    }

    private void toggleList() {
        model.roster().openProperty().set(!model.roster().openProperty().get());
        begin();
    }

    /** The list takes the room of the picture and of what is said of it at the right. */
    private void showList(boolean there) {
        Sight.put(list, there);
        overlays.withPicture(!there);
        picture.setVisible(!there);
        if (there && getScene() != null) {
            list.begin();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            toggleList();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && model.roster().openProperty().get()) {
            if (model.choosing().peopleProperty().get().isEmpty()) {
                toggleList();
            } else {
                model.choosing().clear();
            }
            event.consume();
        }
    }

    private Pick<Lens> lenses() {
        var lenses = new Pick<>(
                        TEXTS.get("lens"),
                        List.of(Lens.values()),
                        lens -> TEXTS.get("lens." + lens),
                        model.lensProperty()::set)
                .icons(Lens::icon);
        lenses.getStyleClass().add("network-lenses");
        lenses.setPrefWrapLength(LENSES);
        model.lensProperty().subscribe(lenses::show);
        return lenses;
    }

    private void reach(Optional<Sought> sought) {
        switch (sought.orElse(null)) {
            case Sought.OfPerson person -> reach(person.id());
            case Sought.OfOrganization organization -> paths.find(new Goal.At(organization.name()));
            case Sought.OfTag _ -> paths.leave();
            case null -> paths.leave();
        }
    }

    /** To whoever is near enough no path is needed. */
    private void reach(long person) {
        boolean near = model.wholeProperty().get().stream()
                .flatMap(all -> all.network().people().stream())
                .anyMatch(member -> member.id() == person && member.strength() >= NEAR);
        if (near) {
            paths.leave();
        } else {
            paths.find(new Goal.Someone(person));
        }
    }

    private void reachLooked() {
        model.lookedProperty().get().ifPresent(member -> paths.find(new Goal.Someone(member.id())));
    }

    private void look(long person) {
        model.drawnProperty().get().ifPresent(now -> {
            model.look(now.network().graph().node(person));
            picture.follow();
            picture.requestFocus();
        });
    }

    /** Letters that do something wherever the keyboard is, but where they are typed. */
    private void onTyped(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCharacter().equals(TEXTS.get("search.key"))) {
            left.search();
            event.consume();
        } else if (event.getCharacter().equalsIgnoreCase(TEXTS.get("show.everyone.key"))) {
            model.showEveryone();
            event.consume();
        } else if (event.getCharacter().equalsIgnoreCase(TEXTS.get("path.key"))) {
            reachLooked();
            event.consume();
        }
    }

    @Override
    public void begin() {
        model.open();
        bridges.open();
        toPeople();
    }

    private void toPeople() {
        if (model.roster().openProperty().get()) {
            list.begin();
        } else {
            picture.requestFocus();
        }
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
