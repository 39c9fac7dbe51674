package app.tilth.workspace;

import app.tilth.model.Loop;
import java.time.LocalDate;

/** Something true that may follow from a contact about to be logged. */
public sealed interface Growth {
    /** An open loop with someone who took part, which this may settle. */
    record Settles(String name, Loop loop) implements Growth {}

    /**
     * Two people who may gain from knowing each other.
     *
     * @param why what speaks for it, or else what the second does, without a stop; may be empty
     */
    record Introduce(long a, long b, String nameA, String nameB, String why) implements Growth {}

    /**
     * How the tie stands with this contact.
     *
     * @param usualDays the usual interval
     * @param silentDays since the contact before
     * @param next when the next would come in that rhythm
     */
    record Rhythm(String name, long usualDays, long silentDays, LocalDate next) implements Growth {
        /** From this share of the usual interval on it was later than usual. */
        private static final double LATE = 1.5;

        public boolean isLate() {
            return silentDays > LATE * usualDays;
        }
    }
}
