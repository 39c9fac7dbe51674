package app.tilth.workspace;

/** The line of capture that was typed and not saved yet, kept in the network until it is. */
public final class UnsavedLine {
    private static final String SETTING = "capture.draft";

    private final Workspace workspace;

    public UnsavedLine(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Empty where nothing waits. */
    public String read() {
        return workspace.read(stores -> stores.settings().find(SETTING)).orElse("");
    }

    public void keep(String line) {
        if (!line.equals(read())) {
            workspace.keep(stores -> stores.settings().set(SETTING, line));
        }
    }
}
