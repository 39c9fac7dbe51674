package app.tilth.ui.network;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** How the picture is moved, and gone through from person to person, by mouse and keys. */
final class Gestures {
    private static final double STEP = 1.25;
    private static final double WHEEL = 1.0025;
    private static final double PAN = 80;
    /** How far from someone the mouse may be and mean them, in pixels. */
    private static final double REACH = 12;

    private static final double DRAGGED = 4;

    private final NetworkViewModel model;
    private final Picture picture;
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    Gestures(NetworkViewModel model, Picture picture) {
        this.model = model;
        this.picture = picture;
        picture.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(event.getX(), event.getY()));
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onScroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            picture.change(seen -> seen.zoomed(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY()));
            event.consume();
        }
    }

    private void onPress(MouseEvent event) {
        picture.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        dragging = false;
    }

    private void onDrag(MouseEvent event) {
        double right = event.getX() - pressedX;
        double down = event.getY() - pressedY;
        if (dragging || Math.hypot(right, down) > DRAGGED) {
            dragging = true;
            pressedX = event.getX();
            pressedY = event.getY();
            picture.change(seen -> seen.panned(right, down));
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
        picture.viewport()
                .ifPresent(seen -> model.drawnProperty().get().ifPresent(now -> {
                    int node = now.index().nearest(seen.toPlaneX(x), seen.toPlaneY(y), REACH / seen.scale());
                    if (node >= 0) {
                        model.look(node);
                    }
                }));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> nearer();
            case MINUS, SUBTRACT -> further();
            case DIGIT0, NUMPAD0, HOME -> picture.fit();
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

    void nearer() {
        zoom(STEP);
    }

    void further() {
        zoom(1 / STEP);
    }

    private void zoom(double factor) {
        picture.change(seen -> seen.zoomed(factor, seen.width() / 2.0, seen.height() / 2.0));
    }

    /** From person to person by nearness; with Shift the picture moves. */
    private void step(KeyEvent event, int right, int down) {
        if (event.isShiftDown()) {
            picture.change(seen -> seen.panned(-right * PAN, -down * PAN));
            return;
        }
        picture.viewport().ifPresent(seen -> {
            model.step(right, down, seen.x(), seen.y());
            picture.follow();
        });
    }
}
