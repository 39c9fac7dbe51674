package app.tilth.workspace;

import app.tilth.duplicate.Candidate;
import app.tilth.duplicate.Candidates;
import app.tilth.model.DistinctPair;
import app.tilth.model.Identity;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who here may be one person kept twice; pairs of which the user said that they are two are left out. */
public final class Duplicates {
    private final Workspace workspace;

    public Duplicates(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * All such pairs, surest first; when told to stop, those found so far. Takes seconds where there are many people, and
     * no lock on what is written meanwhile.
     */
    public List<Candidate> all(Candidates.Watch watch) {
        List<Identity> everyone = workspace.read(stores -> stores.identities().all());
        Set<DistinctPair> distinct =
                workspace.read(stores -> stores.distinctPairs().all());
        return Candidates.among(everyone, watch).stream()
                .filter(found -> !distinct.contains(new DistinctPair(found.a(), found.b())))
                .toList();
    }

    /** Such pairs among a few people, whatever was said of them before. */
    public List<Candidate> among(Collection<Long> people) {
        return Candidates.among(workspace.read(stores -> stores.identities().of(people)), _ -> true);
    }
}
