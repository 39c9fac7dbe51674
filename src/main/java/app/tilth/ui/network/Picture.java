package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The picture with the names in it: which part of the plane is seen, and that it is drawn. */
final class Picture extends StackPane implements AutoCloseable {
    private static final double EDGE = 48;

    /** So many times as large as where all is in sight, people around someone are told apart. */
    private static final double NEAR = 2;

    private final NetworkViewModel model;
    private final BridgesViewModel bridges;
    private final Overlays overlays;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(this::drawn);
    private final Glide glide = new Glide(this::redraw);
    private final PathLine path = new PathLine();
    private final NameTags names = new NameTags();
    private final Polygon loop = new Polygon();
    private final Gradually<Viewport> flight = new Gradually<>(Viewport::towards, this::follow);
    private final Gradually<Figure> fading = new Gradually<>(Figure::toward, this::colour);
    private final ReadOnlyObjectWrapper<Optional<Viewport>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Viewport viewport;
    /** Whether a path is to be brought into sight. */
    private boolean isNewPath;

    /** Whether people are still seen on their way to where a new picture has them, and are not named yet. */
    private boolean isComing;
    /** Whether all of it is to be in sight, until someone looks closer. */
    private boolean fits = true;

    /**
     * @param overlays what will lie over it
     */
    Picture(NetworkViewModel model, BridgesViewModel bridges, Overlays overlays) {
        this.model = model;
        this.bridges = bridges;
        this.overlays = overlays;
        getStyleClass().add("network-picture");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("picture"));
        loop.getStyleClass().add("network-loop");
        loop.setManaged(false);
        loop.setMouseTransparent(true);
        getChildren().addAll(palette, sheet, path, names, loop);
        model.drawnProperty().subscribe(this::changed);
        changed(Optional.empty(), model.drawnProperty().get());
        model.lensProperty().subscribe((_, _) -> fade());
        model.filterProperty().subscribe((before, now) -> {
            if (before.ownTies() != now.ownTies()) {
                recolour();
            }
        });
        model.needs().chosenProperty().subscribe((_, _) -> fade());
        model.choosing().peopleProperty().subscribe((_, _) -> recolour());
        model.searching().soughtProperty().subscribe((_, _) -> recolour());
        model.lookedProperty().subscribe(this::redraw);
        model.looking().sentencesProperty().subscribe(this::speak);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> redraw());
        bridges.bridgesProperty().subscribe(_ -> recolour());
        overlays.whenMoved(this::overlaid);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
    }

    /** From now on paths are drawn in it; after all panels are there, so that it knows what room they take of what is new. */
    void attend(PathViewModel paths) {
        paths.shownProperty().subscribe(found -> {
            isNewPath = path.draw(found);
            redraw();
        });
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
        model.wholeProperty().get().ifPresent(this::fit);
    }

    /** All that is shown in sight: everyone, or those a filter leaves. */
    void fitShown() {
        fits = model.filterProperty().get().isEveryone();
        model.drawnProperty().get().filter(now -> !now.isEmpty()).ifPresent(this::fit);
    }

    private void fit(Drawn now) {
        flight.end();
        if (getWidth() >= 1 && getHeight() >= 1) {
            Insets margins = overlays.margins();
            viewport = now.fitting((int) getWidth(), (int) getHeight(), EDGE, margins.getLeft(), margins.getRight());
            redraw();
        }
    }

    /** What is drawn of the network is another; whoever stands elsewhere than before is seen going there. */
    private void changed(Optional<Drawn> before, Optional<Drawn> now) {
        Optional<Viewport> seen = viewport();
        glide.end();
        // What was drawn is not to be seen where the next one will be.
        figure.set(Optional.empty());
        if (fits) {
            fit();
        }
        if (moves()) {
            now.flatMap(next -> Course.between(before, next)).ifPresent(course -> glide.begin(course, seen));
        }
        isComing = glide.isSettling();
        recolour();
    }

    private boolean moves() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    /** Another part than the one wanted so far. */
    void change(UnaryOperator<Viewport> to) {
        flight.end();
        Viewport before = viewport;
        if (before != null) {
            viewport = to.apply(before);
            fits = false;
            glide.letGo();
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

    /** Goes to whoever is looked at, near enough that those around them are told apart. */
    void flyToLooked() {
        Viewport before = viewport;
        if (before == null) {
            return;
        }
        model.drawnProperty()
                .get()
                .ifPresent(now -> model.looked(now).ifPresent(node -> {
                    Insets margins = overlays.margins();
                    double scale = Math.max(before.scale(), NEAR * scaleOfAll(before));
                    fits = false;
                    flight.begin(
                            before,
                            new Viewport(now.x()[node], now.y()[node], scale, before.width(), before.height())
                                    .panned((margins.getLeft() - margins.getRight()) / 2, 0));
                }));
    }

    private double scaleOfAll(Viewport seen) {
        return model.wholeProperty()
                .get()
                .map(all -> all.fitting(seen.width(), seen.height(), EDGE, 0, 0).scale())
                .orElse(seen.scale());
    }

    private void follow(Viewport on) {
        viewport = on;
        redraw();
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

    private Predicate<Member> marked() {
        Predicate<Member> sought = model.searching().marked();
        return member -> model.choosing().has(member) || sought.test(member);
    }

    /** Whom the keyboard is on, for who cannot see it. */
    private void speak(String sentences) {
        setAccessibleText(model.lookedProperty()
                .get()
                .map(member -> TEXTS.get(
                        "picture.looked",
                        member.name(),
                        member.role(),
                        Texts.get("warmth", member.warmth()),
                        Texts.get("circle", member.circle()),
                        sentences))
                .orElseGet(() -> TEXTS.get("picture")));
    }

    /** Where a loop around people is being drawn, in pixels. */
    Polygon loop() {
        return loop;
    }

    /** The same in other colours, which come by and by. */
    private void fade() {
        Optional<Figure> before = figure.get();
        Optional<Figure> after = coloured();
        if (before.isEmpty() || after.isEmpty()) {
            recolour();
        } else {
            fading.begin(before.get(), after.get());
        }
    }

    private void colour(Figure shades) {
        figure.set(Optional.of(shades));
        redraw();
    }

    private void recolour() {
        fading.end();
        figure.set(coloured());
        redraw();
    }

    /** Whom the colours are about. */
    Predicate<Member> outstanding() {
        Set<Long> joining = bridges.people();
        return switch (model.lensProperty().get()) {
            case WARMTH, COMMUNITIES -> _ -> true;
            case BRIDGES -> member -> joining.contains(member.id());
            case NEEDS -> member -> model.needs().reached(member).isPresent();
        };
    }

    /** How a network, or a part of it, looks now. */
    Figure figure(Drawn part) {
        return Figures.of(
                part,
                model.lensProperty().get(),
                model.filterProperty().get().ownTies(),
                bridges.people(),
                model.needs()::reached,
                marked(),
                palette);
    }

    private Optional<Figure> coloured() {
        return model.drawnProperty().get().filter(_ -> palette.isReady()).map(this::figure);
    }

    /** What lies over it has moved: other names are to be seen, and what is free may be wider. */
    private void overlaid() {
        if (fits) {
            fit();
        } else {
            redraw();
        }
    }

    /** Device pixels for one pixel. */
    double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /** Draws it again, as when what lies over it has changed. */
    void redraw() {
        Viewport wanted = viewport;
        if (wanted != null && getWidth() >= 1) {
            figure.get().ifPresent(drawn -> sheet.draw(glide.of(drawn), glide.to(wanted), sharpness()));
        }
    }

    private void drawn(Viewport now) {
        isComing = isComing && (glide.isSettling() || sheet.isBehind());
        names.setVisible(!isComing);
        model.drawnProperty()
                .get()
                .ifPresent(network -> names.show(
                        network,
                        now,
                        model.lookedProperty().get(),
                        outstanding(),
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
