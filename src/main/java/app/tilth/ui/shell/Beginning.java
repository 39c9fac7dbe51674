package app.tilth.ui.shell;

/** A view that knows where the keyboard belongs when it is opened. */
public interface Beginning {
    /** Takes the focus to where most is done. */
    void begin();
}
