package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something open between you and a person.
 *
 * @param text what it is, in a few words that follow "you" or stand alone ("send the deck", "the Oslo intro")
 * @param due null where no day was named
 * @param closed null while open
 * @param exchange id of the exchange it came from, null where none
 */
public record Loop(
        long id,
        String uid,
        long person,
        Kind kind,
        String text,
        LocalDate opened,
        @Nullable LocalDate due,
        @Nullable LocalDate closed,
        @Nullable Long exchange)
        implements Entry {

    public enum Kind {
        /** You promised them something. */
        PROMISE,
        /** You owe them thanks. */
        THANKS,
        /** You asked them and await an answer. */
        ANSWER,
        /** They helped and have not been told how it ended. */
        RESULT
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** The same, closed on a day; open where there is none. */
    public Loop closedOn(@Nullable LocalDate settled) {
        return new Loop(id, uid, person, kind, text, opened, due, settled, exchange);
    }

    /** The same in other words. */
    public Loop with(String words) {
        return new Loop(id, uid, person, kind, words, opened, due, closed, exchange);
    }

    /** The same, to be settled by a day. */
    public Loop dueOn(LocalDate day) {
        return new Loop(id, uid, person, kind, text, opened, day, closed, exchange);
    }

    /**
     * Whether it was set for a day by its very plan: a promise of that day to yourself, or thanks and results, which have no
     * day unless someone sets one.
     */
    public boolean isPlannedFor(LocalDate day) {
        return isOpen()
                && day.equals(due)
                && switch (kind) {
                    case PROMISE -> opened.equals(day);
                    case THANKS, RESULT -> true;
                    case ANSWER -> false;
                };
    }

    /** The same, open from another day. */
    public Loop since(LocalDate day) {
        return new Loop(id, uid, person, kind, text, day, due, closed, exchange);
    }
}
