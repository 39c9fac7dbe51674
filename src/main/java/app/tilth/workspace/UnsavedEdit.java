package app.tilth.workspace;

import app.tilth.store.Stores;
import java.util.Optional;

/** What was typed about a person and not saved yet, kept in the network until it is: one line each. */
public final class UnsavedEdit {
    private static final String SETTING = "about.draft.";

    private final Workspace workspace;

    public UnsavedEdit(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Empty where nothing waits, or there is no such person. */
    public String read(long person) {
        return workspace.read(stores -> setting(stores, person)
                .flatMap(name -> stores.settings().find(name))
                .orElse(""));
    }

    /**
     * @param draft empty for none
     */
    public void keep(long person, String draft) {
        if (!draft.equals(read(person))) {
            workspace.keep(stores ->
                    setting(stores, person).ifPresent(name -> stores.settings().set(name, draft)));
        }
    }

    /** By uid, which stays the person's own where ids are given out anew. */
    private static Optional<String> setting(Stores stores, long person) {
        return stores.people().find(person).map(found -> SETTING + found.uid());
    }
}
