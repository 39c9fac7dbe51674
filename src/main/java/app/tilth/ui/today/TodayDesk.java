package app.tilth.ui.today;

import app.tilth.model.InteractionKind;
import app.tilth.workspace.Kept;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where Today gets its page and does its deeds.
 *
 * <p>Every call may block, so it is only made from background work. Each deed is one undoable change.
 */
public interface TodayDesk {
    TodayPage page();

    /** The page as it is kept, where it can be had before all is read that the rules know; none of it counts as shown yet. */
    default Optional<TodayPage> kept() {
        return Optional.empty();
    }

    /** Logs a contact of today with the card’s person and settles the suggestion, with the loop it speaks of. */
    Kept reachedOut(PersonCard card, InteractionKind kind);

    /**
     * Notes that both were asked whether they would like to meet; answers false where the introduction is not there any
     * more, and nothing was done.
     */
    boolean askedBoth(PairCard card);

    /** Notes that the two were introduced, as something given to each; answers false where nothing was done. */
    boolean introduced(PairCard card);

    /**
     * Answers false where whom it is about is not there any more, and nothing was done.
     *
     * @param until the first day the suggestion may return
     */
    boolean snooze(TodayCard card, LocalDate until);

    /** Settles the suggestion; the same reason does not bring it back soon. Answers false where nothing was done. */
    boolean notThisOne(TodayCard card);

    /** What {@link #undo} would take back, in a few words; empty if there is nothing. */
    Optional<String> undoName();

    void undo();

    /** What {@link #redo} would bring back, in a few words; empty if there is nothing. */
    Optional<String> redoName();

    void redo();

    /**
     * Tells when the page may have changed, from any thread.
     *
     * @return closing it ends the telling
     */
    AutoCloseable onChange(Runnable listener);
}
