package app.tilth.ui.needs;

import app.tilth.model.Need;
import java.util.Optional;

/**
 * Where needs come from and what is done with them.
 *
 * <p>Every call may block, so it is only made from background work. Each deed is one undoable change, and answers false
 * where what it is about was not there any more and nothing was done.
 */
public interface NeedsDesk {
    NeedsPage page();

    /** Empty where it is no longer there. */
    Optional<NeedPage> need(long need);

    /**
     * Everyone who might help, how ready they are first, then those taken out; where something is typed only those called
     * so, and then a few others who are.
     */
    Candidates candidates(long need, String typed);

    /** Names someone as one who could help, or no longer. */
    boolean name(long need, long person, boolean named);

    /** Takes someone out who matches and does not fit, or puts them back. */
    boolean takeOut(long need, long person, boolean out);

    /** No longer seeks something. */
    boolean drop(long need, Need.Criterion criterion);

    /**
     * @param outcome what it came to, may be empty
     */
    boolean meet(long need, String outcome);

    /** Answers why it stays as it is; empty where it is open again. */
    String reopen(long need);

    boolean remove(long need);

    /** Keeps that a planned thing was done today: that you wrote or spoke, or what is open is closed. */
    boolean done(Plan.Thing thing);

    /** Brings what is planned for this month to Today; answers how many things came. */
    int bringToToday(long need);

    /** Tells, from any thread, that what was read may have changed. */
    AutoCloseable onChange(Runnable listener);
}
