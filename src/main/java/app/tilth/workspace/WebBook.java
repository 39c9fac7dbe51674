package app.tilth.workspace;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the web current: who changed is noted, and worked in once someone asks for it. Not safe by itself: {@link Knowledge} lets
 * nobody in while another is.
 */
final class WebBook {
    /** Changes of more people than this are read anew as a whole. */
    private static final int MOST_SINGLY = 200;

    private final Workspace workspace;
    private @Nullable Web known;
    private final Set<Long> changed = new HashSet<>();

    WebBook(Workspace workspace) {
        this.workspace = workspace;
    }

    void follow(Set<Long> people) {
        changed.addAll(people);
        if (changed.size() > MOST_SINGLY) {
            known = null;
        }
    }

    /** The web of now. */
    Web today(Directory directory) {
        Web before = known;
        Web now = before == null
                ? workspace.read(stores -> Web.read(directory, stores))
                : changed.isEmpty() ? before : workspace.read(stores -> before.after(changed, directory, stores));
        known = now;
        changed.clear();
        return now;
    }
}
