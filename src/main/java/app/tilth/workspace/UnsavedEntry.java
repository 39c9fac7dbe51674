package app.tilth.workspace;

/** What was typed in a dialog and not saved, kept in the network until it is. */
public final class UnsavedEntry {
    private static final String SETTING = "entry.draft.";

    private final Workspace workspace;
    private final String setting;

    /**
     * @param dialog which one, and of what
     */
    public UnsavedEntry(Workspace workspace, String dialog) {
        this.workspace = workspace;
        setting = SETTING + dialog;
    }

    /** Empty where nothing waits. */
    public String read() {
        return workspace.kept(setting).orElse("");
    }

    public void keep(String values) {
        if (!values.equals(read())) {
            workspace.keep(setting, values);
        }
    }
}
