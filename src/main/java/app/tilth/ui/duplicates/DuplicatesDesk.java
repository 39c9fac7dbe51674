package app.tilth.ui.duplicates;

import app.tilth.duplicate.Candidates.Watch;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pairs come from and what is done with them.
 *
 * <p>Every call may block, so it is only made from background work. Each deed is one undoable change.
 */
public interface DuplicatesDesk {
    /** Everyone who looks like somebody else here, surest first; when told to stop, those found so far. */
    List<Pair> search(Watch watch);

    /** Each of these people beside each other one. */
    List<Pair> among(List<Long> people);

    /**
     * Those of the pairs that are still to be answered: both are there, and nobody said that they are two.
     *
     * @param joined who was joined into whom: in a pair, the latter takes the former's place where they are gone
     */
    List<Pair> open(List<Pair> pairs, Map<Long, Long> joined);

    /** Empty where one of the two is no longer there. */
    Optional<Comparison> compare(Pair pair);

    /** Joins the two and answers who stayed; nobody where one of the two was gone, and then nothing was done. */
    Optional<Long> join(Comparison two, Map<JoinField, Keep> choices);

    /** Remembers that they are two; false where one of them was gone. */
    boolean keepBoth(Comparison two);

    /** Tells, from any thread, that what was read may have changed. */
    AutoCloseable onChange(Runnable listener);
}
