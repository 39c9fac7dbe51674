package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The picture with the names in it: which part of the plane is seen, and that it is drawn. */
final class Picture extends StackPane implements AutoCloseable {
    private static final double EDGE = 48;

    private final NetworkViewModel model;
    private final Overlays overlays;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(this::drawn);
    private final NameTags names = new NameTags();
    private final ReadOnlyObjectWrapper<Optional<Viewport>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Viewport viewport;
    /** Whether all of it is to be in sight, until someone looks closer. */
    private boolean fits = true;

    /**
     * @param overlays what will lie over it
     */
    Picture(NetworkViewModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
        getStyleClass().add("network-picture");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("picture"));
        getChildren().addAll(palette, sheet, names);
        model.drawnProperty().subscribe(_ -> {
            if (fits) {
                fit();
            }
            recolour();
        });
        model.lensProperty().subscribe(_ -> recolour());
        model.lookedProperty().subscribe(this::redraw);
        overlays.whenMoved(this::overlaid);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
    }

    /** Which part of the plane is in sight, in pixels of the window; empty before anything is. */
    ReadOnlyObjectProperty<Optional<Viewport>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is drawn, in device pixels; empty before there is anything. */
    ReadOnlyObjectProperty<Optional<Figure>> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** The colours it is drawn in. */
    Palette palette() {
        return palette;
    }

    /** Which part is wanted, which is in sight as soon as it is drawn. */
    Optional<Viewport> viewport() {
        return Optional.ofNullable(viewport);
    }

    /** All of it in sight. */
    void fit() {
        fits = true;
        model.wholeProperty()
                .get()
                .filter(_ -> getWidth() >= 1 && getHeight() >= 1)
                .ifPresent(now -> {
                    Insets margins = overlays.margins();
                    viewport = now.fitting(
                            (int) getWidth(), (int) getHeight(), EDGE, margins.getLeft(), margins.getRight());
                    redraw();
                });
    }

    /** Another part than the one wanted so far. */
    void change(UnaryOperator<Viewport> to) {
        Viewport before = viewport;
        if (before != null) {
            viewport = to.apply(before);
            fits = false;
            redraw();
        }
    }

    /** What of a viewport lies free between the columns at its sides, as far as they leave half of it. */
    Spot free(Viewport seen) {
        Insets margins = overlays.margins();
        double left = margins.getLeft();
        double right = margins.getRight();
        double share = Math.min(1, seen.width() / 2.0 / Math.max(1, left + right));
        return new Spot(share * left, 0, seen.width() - share * (left + right), seen.height());
    }

    /** Brings a point of the plane to the middle of what lies free. */
    void centre(double planeX, double planeY) {
        change(seen -> {
            Spot free = free(seen);
            return seen.around(planeX, planeY).panned(free.left() + free.width() / 2 - seen.width() / 2.0, 0);
        });
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
        if (fits) {
            fit();
        } else if (before != null) {
            viewport = before.resized((int) Math.max(1, getWidth()), (int) Math.max(1, getHeight()));
            redraw();
        }
    }

    /** What lies over it has moved: other names are to be seen, and what is free may be wider. */
    private void overlaid() {
        if (fits) {
            fit();
        } else {
            redraw();
        }
    }

    private void recolour() {
        figure.set(model.drawnProperty()
                .get()
                .filter(_ -> palette.isReady())
                .map(now -> Figures.of(now, model.lensProperty().get(), palette, sharpness())));
        redraw();
    }

    /** Device pixels for one pixel. */
    double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Draws it again, as when what lies over it has changed. */
    void redraw() {
        Viewport wanted = viewport;
        if (wanted != null && getWidth() >= 1) {
            figure.get().ifPresent(drawn -> sheet.draw(drawn, wanted.sharper(sharpness())));
        }
    }

    private void drawn(Viewport ofSheet) {
        Viewport now = ofSheet.sharper(1 / sharpness());
        model.drawnProperty()
                .get()
                .ifPresent(network ->
                        names.show(network, now, model.lookedProperty().get(), overlays.covered()));
        shown.set(Optional.of(now));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
