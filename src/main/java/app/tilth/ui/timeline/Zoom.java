package app.tilth.ui.timeline;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** How the wheel and the keys + − 0 change what is looked at, wherever they are used. */
final class Zoom {
    private static final double WHEEL = 1.0025;
    private static final double KEY = 1.25;
    private static final double WHEEL_PAN = 400;

    private Zoom() {}

    /** The wheel zooms about a point of time; sideways, or with Shift, it moves along. */
    static void scroll(TimelineViewModel model, ScrollEvent event, double about) {
        if (event.getDeltaX() != 0) {
            model.pan(-event.getDeltaX() / WHEEL_PAN);
        } else if (event.getDeltaY() != 0) {
            model.zoom(Math.pow(WHEEL, event.getDeltaY()), about);
        }
        event.consume();
    }

    /** Whether the key was one of them. */
    static boolean key(TimelineViewModel model, KeyEvent event) {
        Stretch seen = model.stretchProperty().get();
        double middle = (seen.from() + seen.until()) / 2;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(KEY, middle);
            case MINUS, SUBTRACT -> model.zoom(1 / KEY, middle);
            case DIGIT0, NUMPAD0 -> model.fit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
