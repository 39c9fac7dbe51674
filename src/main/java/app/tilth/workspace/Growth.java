package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.Set;

/** Something true that may follow from a contact about to be logged. */
public sealed interface Growth {
    /** Whether it follows by itself, unless the user says otherwise. */
    default boolean byItself() {
        return false;
    }

    /**
     * An open loop that this may settle.
     *
     * @param byItself whether it surely does
     */
    record Settles(String name, Loop loop, boolean byItself) implements Growth {}

    /**
     * An ask that this may answer.
     *
     * @param loop that awaits the answer
     * @param byItself whether the words say so
     */
    record Answers(String name, Loop loop, Outcome outcome, boolean byItself) implements Growth {
        /** The other answer to the same ask, which the words do not give. */
        public Answers otherwise() {
            return new Answers(name, loop, outcome == Outcome.GRANTED ? Outcome.DECLINED : Outcome.GRANTED, false);
        }
    }

    /**
     * Loops that what passed opens.
     *
     * @param place of what passed
     * @param about what they are called
     */
    record Opens(String name, int place, Set<Loop.Kind> kinds, String about) implements Growth {
        public Opens {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean byItself() {
            return true;
        }
    }

    /**
     * Something given earlier that what came back may have grown from.
     *
     * @param place of what passed
     * @param to whom it was given, by full name: the person, or the one who introduced them
     */
    record GrewFrom(int place, Exchange give, String to) implements Growth {}

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
