package app.tilth.workspace;

import app.tilth.store.SearchStore.Hit;
import app.tilth.store.SearchStore.What;
import app.tilth.store.Touched;
import app.tilth.tie.Chronicle;
import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Keeps the chronicle current: read once, then only what a change touched. Not from the JavaFX thread. */
public final class ChronicleBook {
    /** Changes of more than this, such as an import, are read anew as a whole. */
    private static final int MOST_SINGLY = 2_000;

    private final Workspace workspace;
    private final Set<Long> interactions = new HashSet<>();
    private final Set<Long> people = new HashSet<>();
    /** Whether anyone asked for it: until then there is nothing to keep current. */
    private boolean isAsked;

    private @Nullable Chronicle known;

    ChronicleBook(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Notes what a change touched; called on the writing thread before anyone hears of the change, for who does may ask at once. */
    void follow(Touched touched) {
        synchronized (interactions) {
            if (isAsked) {
                interactions.addAll(touched.interactions());
                people.addAll(touched.people());
            }
        }
    }

    /** Everything up to the last change. */
    public synchronized Chronicle current() {
        Set<Long> changed;
        Set<Long> concerned;
        synchronized (interactions) {
            isAsked = true;
            changed = Set.copyOf(interactions);
            concerned = Set.copyOf(people);
            interactions.clear();
            people.clear();
        }
        Chronicle before = known;
        if (before == null || changed.size() + concerned.size() > MOST_SINGLY) {
            before = workspace.read(stores -> stores.chronicle().all());
        } else if (!changed.isEmpty() || !concerned.isEmpty()) {
            Chronicle of = before;
            before = workspace.read(stores -> of.with(in(changed), in(concerned), builder -> {
                stores.chronicle().interactions(changed, builder);
                stores.chronicle().exchanges(concerned, builder);
            }));
        }
        known = before;
        return before;
    }

    private static IntPredicate in(Set<Long> ids) {
        return id -> ids.contains((long) id);
    }

    /**
     * What has words that begin as typed in it.
     *
     * @param interactions by id, in any order
     * @param exchanges by id, in any order
     */
    public record Said(List<Long> interactions, List<Long> exchanges) {
        public Said {
            interactions = List.copyOf(interactions);
            exchanges = List.copyOf(exchanges);
        }
    }

    /** Where something typed was said. */
    public Said said(String typed) {
        Typed wanted = Typed.of(typed);
        return workspace.read(stores -> new Said(
                stores.search().search(What.INTERACTION, typed, Integer.MAX_VALUE).stream()
                        .map(Hit::id)
                        .toList(),
                wanted.isEmpty()
                        ? List.of()
                        : stores.chronicle().exchangesNoted(note -> wanted.in(' ' + Fold.words(note)))));
    }
}
