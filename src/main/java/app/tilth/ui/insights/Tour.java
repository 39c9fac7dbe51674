package app.tilth.ui.insights;

import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The parts of a drawing told one by one: while the mouse is over them, and by the keyboard, for which Tab comes to one of them and
 * the arrows go from each to the next.
 */
final class Tour {
    /** How far the words stand beneath what they tell of. */
    private static final double BENEATH = 4;

    private final Tooltip words = Said.tooltip("");
    private List<Stop> stops = List.of();
    private int at;

    /**
     * A part of the drawing.
     *
     * @param words what it stands for
     * @param open where it leads, by Enter or a click
     */
    record Stop(Node part, Supplier<String> words, Optional<Runnable> open) {
        Stop(Node part, Supplier<String> words) {
            this(part, words, Optional.empty());
        }
    }

    Tour(Region drawing) {
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * Goes by other parts from now on. Where the keyboard was on one of those before, it is on the one that has its place.
     *
     * @param draw puts them into the drawing, in place of those before
     */
    void of(List<Stop> parts, Runnable draw) {
        boolean held = stops.stream().anyMatch(Tour::hasFocus);
        words.hide();
        stops = List.copyOf(parts);
        stops.forEach(this::prepare);
        at = held ? Math.clamp(at, 0, Math.max(0, stops.size() - 1)) : 0;
        choose(at);
        draw.run();
        if (held && !stops.isEmpty()) {
            stops.get(at).part.requestFocus();
        }
    }

    private static boolean hasFocus(Stop stop) {
        return stop.part.getScene() != null
                && stop.part.equals(stop.part.getScene().getFocusOwner());
    }

    private void prepare(Stop stop) {
        Node part = stop.part;
        part.setAccessibleRole(stop.open.isPresent() ? AccessibleRole.BUTTON : AccessibleRole.IMAGE_VIEW);
        Said.of(part, stop.words);
        part.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                choose(stops.indexOf(stop));
                say(stop);
            } else {
                words.hide();
            }
        });
        stop.open.ifPresent(open -> part.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        }));
    }

    /** Tab comes to this one. */
    private void choose(int index) {
        at = index;
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            stop.part.setFocusTraversable(i == at);
            if (i == at) {
                stop.part.setAccessibleText(stop.words.get());
            }
        }
    }

    /** To be called where some may have gone out of sight: Tab comes to one that is in sight. */
    void settle() {
        if (at < stops.size() && !stops.get(at).part.isVisible()) {
            choose(0);
        }
    }

    private void say(Stop stop) {
        Bounds bounds = stop.part.localToScreen(stop.part.getLayoutBounds());
        if (bounds != null && Sight.isOnScreen(stop.part)) {
            words.setText(stop.words.get());
            words.show(stop.part.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY() + BENEATH);
        }
    }

    private void onKey(KeyEvent event) {
        Optional<Stop> on = stops.stream().filter(Tour::hasFocus).findFirst();
        if (on.isEmpty() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, UP -> go(at - 1, -1);
            case RIGHT, DOWN -> go(at + 1, 1);
            case HOME -> go(0, 1);
            case END -> go(stops.size() - 1, -1);
            case ENTER, SPACE -> on.get().open.ifPresent(Runnable::run);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To the first in sight from there on. */
    private void go(int from, int step) {
        for (int i = from; i >= 0 && i < stops.size(); i += step) {
            if (stops.get(i).part.isVisible()) {
                stops.get(i).part.requestFocus();
                return;
            }
        }
    }
}
