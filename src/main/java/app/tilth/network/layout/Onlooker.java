package app.tilth.network.layout;

import java.util.function.Supplier;

/** Whoever watches a layout come about, step by step. */
@FunctionalInterface
public interface Onlooker {
    Onlooker NOBODY = soFar -> true;

    /**
     * Called after every step, on the thread that lays out; the steps follow each other within milliseconds.
     *
     * @param soFar works out where everyone stands by now, only when asked
     * @return false to stop the layout
     */
    boolean goOn(Supplier<Positions> soFar);
}
