package app.tilth.ui.network;

import app.tilth.ui.control.Pause;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** How the picture is moved, and gone through from person to person, by mouse and keys. */
final class Gestures {
    private static final double STEP = 1.25;
    private static final double WHEEL = 1.0025;
    private static final double PAN = 80;
    /** How far from someone the mouse may be and mean them, in pixels. */
    private static final double REACH = 12;

    private static final double DRAGGED = 4;

    /** So long someone is looked at whom the mouse has left. */
    private static final Duration AWAY = Duration.millis(600);

    private final NetworkViewModel model;
    private final Picture picture;
    private double pressedX;
    private double pressedY;
    private final Pause pause = new Pause(AWAY);
    private Optional<Loop> loop = Optional.empty();
    private boolean dragging;
    /** Whether the mouse is on nobody. */
    private boolean isAway = true;

    Gestures(NetworkViewModel model, Picture picture) {
        this.model = model;
        this.picture = picture;
        picture.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, event -> glance(event.getX(), event.getY()));
        picture.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
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
        loop = event.isShiftDown() || model.loopingProperty().get() ? Optional.of(new Loop()) : Optional.empty();
        loop.ifPresent(_ -> draw(event));
    }

    private void draw(MouseEvent event) {
        picture.loop().getPoints().addAll(event.getX(), event.getY());
        picture.viewport()
                .ifPresent(seen ->
                        loop.ifPresent(around -> around.add(seen.toPlaneX(event.getX()), seen.toPlaneY(event.getY()))));
    }

    /** Chooses those within; whoever is pressed alone is chosen, or no more. */
    private void close(Loop around, MouseEvent event) {
        model.drawnProperty().get().ifPresent(now -> {
            if (dragging) {
                model.choosing().add(around.people(now));
            } else {
                int node = at(event.getX(), event.getY());
                if (node >= 0) {
                    model.choosing().toggle(now.network().people().get(node));
                }
            }
        });
        picture.loop().getPoints().clear();
        loop = Optional.empty();
        model.loopingProperty().set(false);
    }

    private void onDrag(MouseEvent event) {
        double right = event.getX() - pressedX;
        double down = event.getY() - pressedY;
        if (dragging || Math.hypot(right, down) > DRAGGED) {
            dragging = true;
            pressedX = event.getX();
            pressedY = event.getY();
            if (loop.isPresent()) {
                draw(event);
            } else {
                picture.change(seen -> seen.panned(right, down));
            }
        }
    }

    private void onRelease(MouseEvent event) {
        if (loop.isPresent()) {
            close(loop.get(), event);
        } else if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            pause.then(() -> {});
            model.look(at(event.getX(), event.getY()));
            if (event.getClickCount() == 2) {
                model.visit();
            }
        }
        dragging = false;
    }

    private void glance(double x, double y) {
        int node = at(x, y);
        if (node < 0) {
            leave();
        } else {
            isAway = false;
            pause.then(() -> {});
            model.glance(node);
        }
    }

    private void leave() {
        if (!isAway) {
            isAway = true;
            pause.then(() -> model.glance(-1));
        }
    }

    /** Who is at a point of the picture, below 0 where nobody is. */
    private int at(double x, double y) {
        return picture.viewport()
                .flatMap(seen -> model.drawnProperty()
                        .get()
                        .map(now -> now.index().nearest(seen.toPlaneX(x), seen.toPlaneY(y), REACH / seen.scale())))
                .orElse(-1);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.drawnProperty()
                    .get()
                    .ifPresent(now -> model.choosing().add(now.network().people()));
            event.consume();
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> nearer();
            case MINUS, SUBTRACT -> further();
            case DIGIT0, NUMPAD0, HOME -> picture.fitShown();
            case ENTER -> model.visit();
            case SPACE -> model.chooseLooked();
            case ESCAPE -> letGo();
            case LEFT -> step(event, -1, 0);
            case RIGHT -> step(event, 1, 0);
            case UP -> step(event, 0, -1);
            case DOWN -> step(event, 0, 1);
            default -> {
                if (!lens(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    /** The lenses by their place in the strip, from 1. */
    private boolean lens(KeyCode key) {
        int place = key.isDigitKey() ? key.getName().charAt(key.getName().length() - 1) - '1' : -1;
        if (place < 0 || place >= Lens.values().length) {
            return false;
        }
        model.lensProperty().set(Lens.values()[place]);
        return true;
    }

    /** Of what is under way first, then of those chosen, then of who is looked at. */
    private void letGo() {
        if (loop.isPresent() || model.loopingProperty().get()) {
            picture.loop().getPoints().clear();
            loop = Optional.empty();
            model.loopingProperty().set(false);
        } else if (!model.choosing().peopleProperty().get().isEmpty()) {
            model.choosing().clear();
        } else {
            model.look(-1);
        }
    }

    void nearer() {
        zoom(STEP);
    }

    void further() {
        zoom(1 / STEP);
    }

    /** Whoever is looked at stays where they are, else the middle does. */
    private void zoom(double factor) {
        picture.change(seen -> {
            Point2D held = model.drawnProperty()
                    .get()
                    .flatMap(now -> model.looked(now)
                            .filter(node -> seen.shows(now.x()[node], now.y()[node], 0))
                            .map(node -> new Point2D(seen.toScreenX(now.x()[node]), seen.toScreenY(now.y()[node]))))
                    .orElse(new Point2D(seen.width() / 2.0, seen.height() / 2.0));
            return seen.zoomed(factor, held.getX(), held.getY());
        });
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
