package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.shell.Beginning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The whole network as a picture that is moved and gone through by mouse and keys. */
public final class NetworkView extends StackPane implements Beginning, AutoCloseable {
    private static final double EDGE = 48;
    /** What the panels at the left take of the width. */
    private static final double PANELS = 240;

    private static final double LENSES = 190;
    private static final double STEP = 1.25;
    private static final double WHEEL = 1.0025;
    private static final double PAN = 80;
    private static final double REACH = 12;
    private static final double DRAGGED = 4;

    private final NetworkViewModel model;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(this::name);
    private final NameTags names = new NameTags();
    private final LookedCard card;
    private final GroupsPanel groups;
    private final Pick<Lens> lenses;
    private final EmptyState none = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
    private @Nullable Viewport viewport;
    private @Nullable Figure figure;
    private double pressedX;
    private double pressedY;
    private boolean dragging;
    /** Whether all of it is to be in sight, until someone looks closer. */
    private boolean fits = true;

    public NetworkView(NetworkViewModel model) {
        this.model = model;
        card = new LookedCard(model);
        groups = new GroupsPanel(model);
        lenses = new Pick<>(
                TEXTS.get("lens"),
                List.of(Lens.values()),
                lens -> TEXTS.get("lens." + lens),
                model.lensProperty()::set);
        lenses.getStyleClass().add("network-lenses");
        lenses.setPrefWrapLength(LENSES);
        lenses.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("network");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("picture"));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setAlignment(groups, Pos.TOP_LEFT);
        setAlignment(card, Pos.BOTTOM_LEFT);
        setAlignment(lenses, Pos.TOP_CENTER);
        getChildren().addAll(palette, sheet, names, none, lenses, groups, card);
        Sight.put(none, false);
        model.drawnProperty().subscribe(this::show);
        model.lensProperty().subscribe(lens -> {
            lenses.show(lens);
            recolour();
        });
        model.lookedProperty().subscribe(this::redraw);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public void begin() {
        model.open();
        requestFocus();
    }

    private void show(Optional<Drawn> drawn) {
        Sight.put(none, drawn.filter(now -> now.isEmpty()).isPresent());
        if (fits) {
            fit();
        }
        recolour();
    }

    /** All of it in sight. */
    private void fit() {
        fits = true;
        model.drawnProperty()
                .get()
                .filter(_ -> getWidth() >= 1 && getHeight() >= 1)
                .ifPresent(now -> {
                    viewport = now.fitting((int) getWidth(), (int) getHeight(), EDGE, PANELS);
                    redraw();
                });
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

    private void recolour() {
        figure = model.drawnProperty()
                .get()
                .filter(_ -> palette.isReady())
                .map(now -> Figures.of(now, model.lensProperty().get(), palette, sharpness()))
                .orElse(null);
        redraw();
    }

    /** Device pixels for one pixel. */
    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void redraw() {
        Viewport seen = viewport;
        Figure drawn = figure;
        if (seen != null && drawn != null && getWidth() >= 1) {
            sheet.draw(drawn, seen.sharper(sharpness()));
        }
    }

    private void name(Viewport ofSheet) {
        Viewport seen = viewport;
        if (seen != null) {
            model.drawnProperty()
                    .get()
                    .ifPresent(now -> names.show(
                            now,
                            ofSheet.sharper(1 / sharpness()),
                            model.lookedProperty().get(),
                            covered()));
        }
    }

    /** What lies over the picture. */
    private List<Spot> covered() {
        return Stream.of(lenses, groups, card)
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .map(over -> new Spot(over.getMinX(), over.getMinY(), over.getWidth(), over.getHeight()))
                .toList();
    }

    private void change(Viewport to) {
        viewport = to;
        fits = false;
        redraw();
    }

    private void onScroll(ScrollEvent event) {
        Viewport seen = viewport;
        if (seen != null && event.getDeltaY() != 0) {
            change(seen.zoomed(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY()));
            event.consume();
        }
    }

    private void onPress(MouseEvent event) {
        requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        dragging = false;
    }

    private void onDrag(MouseEvent event) {
        Viewport seen = viewport;
        double right = event.getX() - pressedX;
        double down = event.getY() - pressedY;
        if (seen != null && (dragging || Math.hypot(right, down) > DRAGGED)) {
            dragging = true;
            pressedX = event.getX();
            pressedY = event.getY();
            change(seen.panned(right, down));
        }
    }

    private void onRelease(MouseEvent event) {
        if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            look(event.getX(), event.getY());
            if (event.getClickCount() == 2) {
                model.visit();
            }
        }
        dragging = false;
    }

    private void look(double x, double y) {
        Viewport seen = viewport;
        if (seen != null) {
            model.drawnProperty().get().ifPresent(now -> {
                int node = now.index().nearest(seen.toPlaneX(x), seen.toPlaneY(y), REACH / seen.scale());
                if (node >= 0) {
                    model.look(node);
                }
            });
        }
    }

    private void onKey(KeyEvent event) {
        Viewport seen = viewport;
        if (seen == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double middleX = getWidth() / 2;
        double middleY = getHeight() / 2;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> change(seen.zoomed(STEP, middleX, middleY));
            case MINUS, SUBTRACT -> change(seen.zoomed(1 / STEP, middleX, middleY));
            case DIGIT0, NUMPAD0, HOME -> fit();
            case ENTER -> model.visit();
            case ESCAPE -> model.look(-1);
            case LEFT -> step(event, -1, 0);
            case RIGHT -> step(event, 1, 0);
            case UP -> step(event, 0, -1);
            case DOWN -> step(event, 0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** From person to person by nearness; with Shift the picture moves. */
    private void step(KeyEvent event, int right, int down) {
        Viewport seen = viewport;
        if (seen == null) {
            return;
        }
        if (event.isShiftDown()) {
            change(seen.panned(-right * PAN, -down * PAN));
            return;
        }
        model.step(right, down, seen.toPlaneX(getWidth() / 2), seen.toPlaneY(getHeight() / 2));
        model.drawnProperty()
                .get()
                .ifPresent(now -> model.lookedProperty().get().ifPresent(member -> {
                    int node = now.network().graph().node(member.id());
                    if (node >= 0 && !seen.shows(now.x()[node], now.y()[node], EDGE)) {
                        change(seen.around(now.x()[node], now.y()[node]));
                    }
                }));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
