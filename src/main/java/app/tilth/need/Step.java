package app.tilth.need;

import app.tilth.model.Loop;
import app.tilth.model.Need.Criterion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One small thing of a plan.
 *
 * @param person whom it is for; 0 where it is for everyone
 * @param day it is planned for, or was done on
 * @param done whether it has happened, this month
 * @param loop that is closed, for {@link Kind#CLOSE_LOOP} while it is open
 * @param through who leads to the person, for {@link Kind#MEET}
 * @param about the criterion nobody covers, for {@link Kind#ASK_AROUND}
 * @param turn how many gifts to the person come before, for {@link Kind#GIVE}: the next is to be of another sort
 */
public record Step(
        Kind kind,
        long person,
        LocalDate day,
        boolean done,
        @Nullable Loop loop,
        @Nullable Long through,
        @Nullable Criterion about,
        int turn) {
    private static final int NOTE_MINUTES = 1;
    private static final int TALK_MINUTES = 5;

    public enum Kind {
        CLOSE_LOOP(Season.PREPARE, NOTE_MINUTES),
        HELLO(Season.PREPARE, NOTE_MINUTES),
        GIVE(Season.PLANT, NOTE_MINUTES),
        MEET(Season.PLANT, NOTE_MINUTES),
        ASK_AROUND(Season.PLANT, NOTE_MINUTES),
        KEEP(Season.TEND, NOTE_MINUTES),
        /** A call or a visit: what a note does not do for a tie that is thin. */
        TIME(Season.TEND, TALK_MINUTES),
        ASK(Season.ASK, TALK_MINUTES),
        TELL(Season.ASK, NOTE_MINUTES);

        private final Season season;
        private final int minutes;

        Kind(Season season, int minutes) {
            this.season = season;
            this.minutes = minutes;
        }

        public Season season() {
            return season;
        }

        /** About how long it takes. */
        public int minutes() {
            return minutes;
        }
    }

    static Step planned(Kind kind, long person, LocalDate day) {
        return new Step(kind, person, day, false, null, null, null, 0);
    }

    static Step done(Kind kind, long person, LocalDate day) {
        return new Step(kind, person, day, true, null, null, null, 0);
    }

    Step closing(@Nullable Loop open) {
        return new Step(kind, person, day, done, open, through, about, turn);
    }

    Step through(long someone) {
        return new Step(kind, person, day, done, loop, someone, about, turn);
    }

    Step about(Criterion criterion) {
        return new Step(kind, person, day, done, loop, through, criterion, turn);
    }

    Step turn(int before) {
        return new Step(kind, person, day, done, loop, through, about, before);
    }

    Step as(Kind other) {
        return new Step(other, person, day, done, loop, through, about, turn);
    }

    Step on(LocalDate other) {
        return new Step(kind, person, other, done, loop, through, about, turn);
    }

    public Season season() {
        return kind.season();
    }
}
