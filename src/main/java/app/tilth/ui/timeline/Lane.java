package app.tilth.ui.timeline;

import app.tilth.model.Exchange.Passed;

/** A line of time with what took place and passed on it, by day. */
interface Lane {
    /** How much took place. */
    int entries();

    /** The entry of the chronicle. */
    int entry(int i);

    int day(int i);

    /** Whether an entry of the chronicle is on it. */
    boolean has(int entry);

    /** The first that is not before a day. */
    int firstFrom(int day);

    /** How much passed. */
    int marks();

    int markDay(int i);

    Passed markPassed(int i);

    /** The entry in which it passed. */
    int markEntry(int i);

    /** The exchange behind it. */
    int markExchange(int i);

    default int firstMarkFrom(int day) {
        return Cells.firstFrom(marks(), this::markDay, day);
    }
}
