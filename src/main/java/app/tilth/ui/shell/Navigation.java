package app.tilth.ui.shell;

/** How views lead to one another without knowing one another; called on the screen’s thread. */
public interface Navigation {
    /** Opens a place and keeps the one before it in the history. */
    void open(Place place);

    /** Returns to the place before, where there is one. */
    void back();

    /** Goes again to the place returned from, where there is one. */
    void forward();
}
