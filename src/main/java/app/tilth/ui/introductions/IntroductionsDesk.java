package app.tilth.ui.introductions;

import app.tilth.model.Introduction.Stage;
import app.tilth.ui.today.PairCard;

/**
 * Where the introductions are looked up and moved on. Every call may block, so it is only made from background work; each deed
 * is one undoable change.
 */
public interface IntroductionsDesk {
    IntroductionsPage page();

    /** Takes two to a stage, with all that goes with it; answers false where nothing was done. */
    boolean move(PairCard two, Stage stage);

    /**
     * Tells when the page may have changed, from any thread.
     *
     * @return closing it ends the telling
     */
    AutoCloseable onChange(Runnable listener);
}
