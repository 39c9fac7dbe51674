package app.tilth.ui.network;

import app.tilth.ui.theme.Motion;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** The way from one picture to the next; with reduced motion it is over at once. */
final class Gradually<T> {
    private static final double MILLIS = 240;

    private final Between<T> between;
    private final Consumer<T> on;
    private @Nullable Animation under;

    /** What lies between two. */
    @FunctionalInterface
    interface Between<T> {
        /**
         * @param share of the way, from 0 to 1
         */
        T at(T from, T to, double share);
    }

    /**
     * @param on is told where it is, last of all the end
     */
    Gradually(Between<T> between, Consumer<T> on) {
        this.between = between;
        this.on = on;
    }

    void begin(T from, T to) {
        end();
        DoubleProperty share = new SimpleDoubleProperty();
        share.subscribe((_, now) -> on.accept(now.doubleValue() >= 1 ? to : between.at(from, to, now.doubleValue())));
        Animation way = Motion.to(share, 1, MILLIS);
        under = way;
        way.play();
    }

    /** Stays where it is. */
    void end() {
        if (under != null) {
            under.stop();
            under = null;
        }
    }
}
