package app.tilth.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that passed between you and a person.
 *
 * @param outcome of an ask; null for what was given or received
 * @param note one line, may be empty
 * @param interaction id of the interaction it happened in, null where none is recorded
 * @param grewFrom ids of the earlier exchanges a return grew from
 */
public record Exchange(
        long id,
        String uid,
        long person,
        Passed passed,
        Kind kind,
        Size size,
        LocalDate day,
        @Nullable Outcome outcome,
        String note,
        @Nullable Long interaction,
        List<Long> grewFrom)
        implements Entry {

    public enum Passed {
        GAVE,
        RECEIVED,
        ASKED
    }

    public enum Kind {
        INTRODUCTION,
        ADVICE,
        REFERRAL,
        REFERENCE,
        HELP,
        INFORMATION,
        ATTENTION,
        GIFT,
        MONEY
    }

    public enum Size {
        SMALL(1),
        MEDIUM(3),
        LARGE(8);

        private final int points;

        Size(int points) {
            this.points = points;
        }

        /** What it weighs in the account (engine notes). */
        public int points() {
            return points;
        }
    }

    public enum Outcome {
        OPEN,
        GRANTED,
        DECLINED
    }

    /** The same as something that passed in an interaction. */
    public Exchange in(long passedIn) {
        return new Exchange(id, uid, person, passed, kind, size, day, outcome, note, passedIn, grewFrom);
    }

    /** The same on another day. */
    public Exchange on(LocalDate other) {
        return new Exchange(id, uid, person, passed, kind, size, other, outcome, note, interaction, grewFrom);
    }

    /** The same ask with what became of it. */
    public Exchange with(Outcome became) {
        return new Exchange(id, uid, person, passed, kind, size, day, became, note, interaction, grewFrom);
    }

    /** The same with what it grew from. */
    public Exchange grownFrom(List<Long> gives) {
        return new Exchange(id, uid, person, passed, kind, size, day, outcome, note, interaction, gives);
    }

    /** Whether something came back to you: received, or asked for and granted. */
    public boolean cameBack() {
        return passed == Passed.RECEIVED || outcome == Outcome.GRANTED;
    }

    public Exchange {
        grewFrom = List.copyOf(grewFrom);
    }
}
