package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** The picture with the names in it: which part of the plane is seen, and that it is drawn. */
final class Picture extends StackPane implements AutoCloseable {
    private static final double EDGE = 48;

    /** So many times as large as where all is in sight, people around someone are told apart. */
    private static final double NEAR = 2;

    private final NetworkViewModel model;
    private final Overlays overlays;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(this::drawn);
    private final NameTags names = new NameTags();
    private final Polygon loop = new Polygon();
    private final Gradually<Viewport> flight = new Gradually<>(Viewport::toward, this::follow);
    private final Gradually<Figure> fading = new Gradually<>(Figure::toward, this::colour);
    private final ReadOnlyObjectWrapper<Optional<Viewport>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Viewport viewport;
    private @Nullable Figure figure;
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
        loop.getStyleClass().add("network-loop");
        loop.setManaged(false);
        loop.setMouseTransparent(true);
        getChildren().addAll(palette, sheet, names, loop);
        // Where the people stand does not change with who of them are shown, and neither does what is seen of the
        // plane.
        model.wholeProperty().subscribe(_ -> {
            if (fits) {
                fit();
            }
        });
        model.drawnProperty().subscribe(_ -> recolour());
        model.lensProperty().subscribe((_, _) -> fade());
        model.needs().chosenProperty().subscribe((_, _) -> fade());
        model.choosing().peopleProperty().subscribe((_, _) -> recolour());
        model.searching().soughtProperty().subscribe((_, _) -> recolour());
        model.lookedProperty().subscribe(this::redraw);
        model.looking().sentencesProperty().subscribe(this::speak);
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

    /** Another part than the one wanted so far. */
    void change(UnaryOperator<Viewport> to) {
        flight.end();
        Viewport before = viewport;
        if (before != null) {
            viewport = to.apply(before);
            fits = false;
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
        Figure before = figure;
        Figure after = coloured();
        if (before == null || after == null) {
            recolour();
        } else {
            fading.begin(before, after);
        }
    }

    private void colour(Figure shades) {
        figure = shades;
        redraw();
    }

    private void recolour() {
        fading.end();
        figure = coloured();
        redraw();
    }

    private @Nullable Figure coloured() {
        return model.drawnProperty()
                .get()
                .filter(_ -> palette.isReady())
                .map(now -> Figures.of(
                        now, model.lensProperty().get(), model.needs()::reached, marked(), palette, sharpness()))
                .orElse(null);
    }

    /** Device pixels for one pixel. */
    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Draws it again, as when what lies over it has changed. */
    void redraw() {
        Viewport wanted = viewport;
        Figure drawn = figure;
        if (wanted != null && drawn != null && getWidth() >= 1) {
            sheet.draw(drawn, wanted.sharper(sharpness()));
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
