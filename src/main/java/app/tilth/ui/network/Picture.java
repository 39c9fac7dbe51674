package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Viewport;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The picture with the names in it: which part of the plane is seen, and that it is drawn. */
final class Picture extends StackPane implements AutoCloseable {
    private static final double EDGE = 48;

    private final NetworkViewModel model;
    private final BridgesViewModel bridges;
    private final Overlays overlays;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(this::drawn);
    private final Glide glide = new Glide(this::redraw);
    private final PathLine path = new PathLine();
    private final NameTags names = new NameTags();
    private final ReadOnlyObjectWrapper<Optional<Viewport>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Viewport viewport;
    private @Nullable Figure figure;
    /** Whether a path is to be brought into sight. */
    private boolean isNewPath;

    /** Whether all of it is to be in sight, until someone looks closer. */
    private boolean fits = true;

    /**
     * @param overlays what will lie over it
     */
    Picture(NetworkViewModel model, BridgesViewModel bridges, PathViewModel paths, Overlays overlays) {
        this.model = model;
        this.bridges = bridges;
        this.overlays = overlays;
        getStyleClass().add("network-picture");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("picture"));
        getChildren().addAll(palette, sheet, path, names);
        model.drawnProperty().subscribe(this::changed);
        changed(Optional.empty(), model.drawnProperty().get());
        model.lensProperty().subscribe(_ -> recolour());
        model.ownTiesProperty().subscribe(_ -> recolour());
        model.lookedProperty().subscribe(this::redraw);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> redraw());
        bridges.bridgesProperty().subscribe(_ -> recolour());
        paths.shownProperty().subscribe(shown -> {
            isNewPath = path.draw(shown);
            redraw();
        });
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
    }

    /** Which part of the plane is in sight, in pixels of the window; empty before anything is. */
    ReadOnlyObjectProperty<Optional<Viewport>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which part is wanted, which is in sight as soon as it is drawn. */
    Optional<Viewport> viewport() {
        return Optional.ofNullable(viewport);
    }

    /** All of it in sight. */
    void fit() {
        fits = true;
        model.drawnProperty()
                .get()
                .filter(_ -> getWidth() >= 1 && getHeight() >= 1)
                .ifPresent(now -> {
                    Insets margins = overlays.margins();
                    viewport = now.fitting(
                            (int) getWidth(), (int) getHeight(), EDGE, margins.getLeft(), margins.getRight());
                    redraw();
                });
    }

    /** What is drawn of the network is another; whoever stands elsewhere than before is seen going there. */
    private void changed(Optional<Drawn> before, Optional<Drawn> now) {
        Optional<Viewport> seen = viewport();
        glide.end();
        // What was drawn is not to be seen where the next one will be.
        figure = null;
        if (fits) {
            fit();
        }
        if (moves()) {
            now.flatMap(next -> Course.between(before, next)).ifPresent(course -> glide.begin(course, seen));
        }
        recolour();
    }

    private boolean moves() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    /** Another part than the one wanted so far. */
    void change(UnaryOperator<Viewport> to) {
        Viewport before = viewport;
        if (before != null) {
            viewport = to.apply(before);
            fits = false;
            glide.letGo();
            redraw();
        }
    }

    /** Brings whoever is looked at into sight, where they are not. */
    void follow() {
        model.drawnProperty()
                .get()
                .ifPresent(now -> model.looked(now)
                        .ifPresent(node -> change(seen -> seen.shows(now.x()[node], now.y()[node], EDGE)
                                ? seen
                                : seen.around(now.x()[node], now.y()[node]))));
    }

    private void resized() {
        Viewport before = viewport;
        glide.letGo();
        if (fits) {
            fit();
        } else if (before != null) {
            viewport = before.resized((int) Math.max(1, getWidth()), (int) Math.max(1, getHeight()));
            redraw();
        }
    }

    private void recolour() {
        figure = model.drawnProperty()
                .get()
                .filter(_ -> palette.isReady())
                .map(now -> Figures.of(
                        now, model.lensProperty().get(), model.ownTiesProperty().get(), bridges.people(), palette))
                .orElse(null);
        redraw();
    }

    /** Device pixels for one pixel. */
    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /** Draws it again, as when what lies over it has changed. */
    void redraw() {
        Viewport wanted = viewport;
        Figure drawn = figure;
        if (wanted != null && drawn != null && getWidth() >= 1) {
            sheet.draw(glide.of(drawn), glide.to(wanted), sharpness());
        }
    }

    private void drawn(Viewport now) {
        names.setVisible(!glide.isSettling());
        model.drawnProperty()
                .get()
                .ifPresent(network -> names.show(
                        network,
                        now,
                        model.lookedProperty().get(),
                        path.place(network, now, overlays.covered(), overlays.margins())));
        shown.set(Optional.of(now));
        if (isNewPath) {
            isNewPath = false;
            bringPath();
        }
    }

    private void bringPath() {
        model.drawnProperty()
                .get()
                .flatMap(path::extent)
                .ifPresent(extent -> viewport()
                        .map(seen -> seen.bringing(extent, overlays.margins()))
                        .filter(to -> !viewport().equals(Optional.of(to)))
                        .ifPresent(to -> change(_ -> to)));
    }

    @Override
    public void close() {
        glide.end();
        sheet.close();
    }
}
