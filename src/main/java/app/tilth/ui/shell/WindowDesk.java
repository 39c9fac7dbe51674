package app.tilth.ui.shell;

/** Where the window keeps how it was left. Both calls may block, so they are only made from background work. */
public interface WindowDesk {
    /** How the window was left; {@link WindowMemory#FRESH} where it was never open. */
    WindowMemory memory();

    void keep(WindowMemory memory);
}
