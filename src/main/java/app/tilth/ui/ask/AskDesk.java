package app.tilth.ui.ask;

import app.tilth.workspace.UnsavedAsk.Occasion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is looked up how an ask would land. Every call may take its time; every change is one undoable step. */
public interface AskDesk {
    /** Those whose names begin as typed. */
    List<Recipient> called(String typed);

    /** Those of the people who are here, in the same order. */
    List<Recipient> who(Collection<Long> people);

    /** What may be needed, in the order of the needs. */
    List<Needed> needs();

    /**
     * Judges an ask as it stands today.
     *
     * @param shown the one whose words are shown, where each is written to separately
     */
    Judgement judge(Ask ask, Optional<Long> shown);

    /** Puts on Today what could be given first; answers how many things were. */
    int give(List<Giving> givings);

    /** Keeps that the people were asked today. */
    void asked(Ask ask, List<Recipient> people);

    /** What was begun there and not made. */
    Optional<Ask> unsaved(Occasion occasion);

    /** Keeps what was begun there; nothing where it was made. */
    void keep(Occasion occasion, Optional<Ask> ask);

    /** Calls the listener, from any thread, whenever something may land differently. */
    AutoCloseable onChange(Runnable listener);
}
