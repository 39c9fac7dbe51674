package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.network.SpatialIndex;
import app.tilth.network.layout.Place;
import app.tilth.ui.network.Palette;
import app.tilth.ui.network.Sheet;
import app.tilth.ui.network.draw.LabelPlacement;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.person.Surroundings.Around;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/**
 * A small picture of who is around a person, drawn as that of the whole network is. It is gone through from person to person by the
 * arrows; whoever is clicked, or looked at when Enter is pressed, opens.
 */
final class AroundThem extends Region implements AutoCloseable {
    private static final double HEIGHT = 164;
    private static final double SIDE = 26;
    private static final double TOP = 16;
    private static final double BOTTOM = 22;
    private static final double ROOM = 46;
    private static final int MOST_NAMES = 10;
    private static final double WIDEST_NAME = 80;
    /** How far from someone the mouse may be and mean them, in pixels. */
    private static final double REACH = 13;

    private static final double RING = 3;

    private static final SpatialIndex NOBODY = SpatialIndex.of(new float[0], new float[0]);

    private final LongConsumer open;
    private final Palette palette = new Palette(this::recolour);
    private final Sheet sheet = new Sheet(1, _ -> {});
    private final Pane names = new Pane();
    private final List<Label> labels = new ArrayList<>();
    private final Circle ring = new Circle();
    private Surroundings around = new Surroundings(List.of(), List.of(), List.of());
    private List<Place> places = List.of();
    private double placedIn;
    private boolean isStale;
    /** Of those who may be looked at, and where in the list they are. */
    private SpatialIndex index = NOBODY;

    private List<Integer> others = List.of();
    /** Place in the list, below 0 for nobody. */
    private int looked = -1;

    AroundThem(LongConsumer open) {
        this.open = open;
        getStyleClass().add("around-them");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ring.getStyleClass().add("network-ring");
        ring.setManaged(false);
        names.setMouseTransparent(true);
        names.setManaged(false);
        names.getChildren().add(ring);
        getChildren().setAll(palette, sheet, names);
        setOnMouseMoved(event -> look(at(event)));
        setOnMouseExited(_ -> look(-1));
        setOnMouseClicked(event -> {
            look(at(event));
            openLooked();
        });
        setOnKeyPressed(this::onKey);
        focusVisibleProperty().subscribe(visible -> {
            if (visible && looked < 0 && !others.isEmpty()) {
                look(others.getFirst());
            }
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                look(-1);
            }
        });
        look(-1);
    }

    void show(Surroundings shown) {
        if (!shown.equals(around)) {
            around = shown;
            places = List.of();
            others = List.of();
            index = NOBODY;
            look(-1);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), HEIGHT);
        names.resizeRelocate(0, 0, getWidth(), HEIGHT);
        if (getWidth() > 2 * SIDE) {
            if (places.isEmpty() || getWidth() != placedIn) {
                place();
            }
            if (isStale) {
                draw();
            }
            name();
        }
    }

    private void recolour() {
        isStale = true;
        requestLayout();
    }

    /** Finds everyone a place in the box there is. */
    private void place() {
        placedIn = getWidth();
        isStale = true;
        places = AroundLayout.of(around.places(), placedIn - 2 * SIDE, HEIGHT - TOP - BOTTOM, ROOM).stream()
                .map(place -> new Place(SIDE + place.x(), TOP + place.y()))
                .toList();
        others = new ArrayList<>();
        for (int i = 1; i < around.people().size(); i++) {
            if (!around.people().get(i).isYou()) {
                others.add(i);
            }
        }
        float[] x = new float[others.size()];
        float[] y = new float[others.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) places.get(others.get(i)).x();
            y[i] = (float) places.get(others.get(i)).y();
        }
        index = SpatialIndex.of(x, y);
    }

    private void draw() {
        if (palette.isReady()) {
            double sharpness = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getOutputScaleX();
            Viewport seen = AroundFigure.seen((int) getWidth(), (int) HEIGHT);
            isStale = false;
            sheet.draw(AroundFigure.of(around, places, palette), seen, sharpness);
        }
    }

    /** Names those there is room for: the person and you first, and whoever is looked at in any case. */
    private void name() {
        labels.forEach(label -> label.setVisible(false));
        ring.setVisible(looked >= 0);
        List<Integer> order = new ArrayList<>();
        if (looked >= 0) {
            ring.setCenterX(places.get(looked).x());
            ring.setCenterY(places.get(looked).y());
            ring.setRadius(radius(looked) + RING);
            order.add(looked);
        }
        for (int i = 0; i < Math.min(places.size(), MOST_NAMES); i++) {
            if (i != looked) {
                order.add(i);
            }
        }
        var room = new LabelPlacement((int) getWidth(), (int) HEIGHT);
        for (int i = 0; i < order.size(); i++) {
            name(order.get(i), label(i), room);
        }
    }

    private Label label(int i) {
        while (labels.size() <= i) {
            var label = new Label();
            label.getStyleClass().add("around-name");
            labels.add(label);
            names.getChildren().add(label);
        }
        return labels.get(i);
    }

    private void name(int at, Label label, LabelPlacement room) {
        Around person = around.people().get(at);
        String style = at == 0 || at == looked || person.isYou() ? "network-looked" : "network-name";
        label.setText(person.name());
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().setAll("label", "around-name", style);
        }
        label.applyCss();
        double width = Math.min(label.prefWidth(-1), WIDEST_NAME);
        double height = label.prefHeight(-1);
        room.place(places.get(at).x(), places.get(at).y(), radius(at), width, height)
                .ifPresent(spot -> {
                    label.resizeRelocate(Math.rint(spot.left()), Math.rint(spot.top()), width, height);
                    label.setVisible(true);
                });
    }

    private double radius(int at) {
        return AroundFigure.radius(around.people().get(at), at);
    }

    /** Who is meant by the mouse, below 0 for nobody. */
    private int at(MouseEvent event) {
        int near = index.nearest(event.getX(), event.getY(), REACH);
        return near < 0 ? -1 : others.get(near);
    }

    private void look(int at) {
        if (at != looked) {
            requestLayout();
        }
        looked = at;
        setCursor(at < 0 ? Cursor.DEFAULT : Cursor.HAND);
        setAccessibleText(
                at < 0 ? TEXTS.get("around.picture") : spoken(around.people().get(at)));
    }

    private static String spoken(Around person) {
        return TEXTS.get("around.spoken", person.name(), Texts.get("warmth", person.warmth()));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case ENTER, SPACE -> openLooked();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int right, int down) {
        int from = others.indexOf(looked);
        int next = from < 0 ? (others.isEmpty() ? -1 : 0) : index.next(from, right, down);
        if (next >= 0) {
            look(others.get(next));
        }
    }

    private void openLooked() {
        if (looked >= 0) {
            open.accept(around.people().get(looked).id());
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            openLooked();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public void close() {
        sheet.close();
    }
}
