package app.tilth.ui.theme;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.ParallelTransition;
import javafx.animation.SequentialTransition;
import javafx.animation.Timeline;
import javafx.animation.TranslateTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Fades and moves; with the computer’s “reduced motion” nothing moves and fades are short. Without a graphics card there is neither. */
public final class Motion {
    private static final double RISE = 6;

    private Motion() {}

    /** How long a movement lasts: nothing at all with reduced motion. */
    private static Duration move(double millis) {
        return Duration.millis(reduced() ? 0 : millis);
    }

    private static Duration fade(double millis) {
        return Duration.millis(!isCheap() ? 0 : reduced() ? 80 : millis);
    }

    /** How long something that goes on by itself waits between two steps; with reduced motion it takes one a second. */
    public static Duration step(double millis) {
        return Platform.getPreferences().isReducedMotion() ? Duration.seconds(1) : Duration.millis(millis);
    }

    private static boolean reduced() {
        return !isCheap() || Platform.getPreferences().isReducedMotion();
    }

    /** Whether a graphics card draws; without one, each frame of a movement is time in which the window does not answer. */
    private static boolean isCheap() {
        return Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    /** A toast, a popover or a dialog comes up. */
    public static void rise(Node node, double millis) {
        var appear = new FadeTransition(fade(millis), node);
        appear.setFromValue(0);
        appear.setToValue(1);
        var up = new TranslateTransition(move(millis), node);
        up.setFromY(reduced() ? 0 : RISE);
        up.setToY(0);
        up.setInterpolator(Interpolator.EASE_OUT);
        new ParallelTransition(appear, up).play();
    }

    public static void fadeIn(Node node, double millis) {
        var appear = new FadeTransition(fade(millis), node);
        appear.setFromValue(0);
        appear.setToValue(1);
        appear.play();
    }

    /** A done card: fades in place, then what follows closes the gap. */
    public static void leave(Region card, double fadeMillis, double closeMillis, Runnable then) {
        var vanish = new FadeTransition(fade(fadeMillis), card);
        vanish.setToValue(0);
        card.setMinHeight(0);
        card.setMaxHeight(card.getHeight());
        var close = to(card.maxHeightProperty(), 0, closeMillis);
        var all = new SequentialTransition(vanish, close);
        all.setOnFinished(_ -> then.run());
        all.play();
    }

    /** Moves a number to its new value. */
    public static Animation to(DoubleProperty number, double value, double millis) {
        // One that lasts no time at all would leave the number as it was.
        Duration length = reduced() ? Duration.ONE : move(millis);
        return new Timeline(new KeyFrame(length, new KeyValue(number, value, Interpolator.EASE_BOTH)));
    }
}
