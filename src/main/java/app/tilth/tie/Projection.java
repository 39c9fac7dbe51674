package app.tilth.tie;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.tie.Readiness.Word;
import java.util.List;
import java.util.OptionalInt;

/** By when a tie could be ready for an ask if it is tended by a course. */
public final class Projection {
    /** Further ahead nothing is foretold, in days. */
    public static final int FURTHEST_DAYS = 730;

    /** An ask right after the first word is the same as asking with it: so many days must lie between. */
    static final int SETTLING_DAYS = 14;

    private Projection() {}

    /**
     * The first day on which an ask would find the tie ready: the day of the readings where it is, else the first day
     * before a next contact of the course that does. So a tie counts as ready once it stays so between two contacts, not
     * for the one day after a hello, and never within two weeks of the first word. How evenly the two turn to each other stays
     * as it is, since that is up to them too.
     *
     * @param loops those open on the day of the readings
     * @param reciprocity as in {@link Standing}
     * @param size of the ask
     * @return epoch day, empty where that is not reached within {@link #FURTHEST_DAYS}
     */
    public static OptionalInt readyFrom(
            TieReadings readings, int slot, OpenLoops loops, double reciprocity, Size size, Course course) {
        int furthest = readings.today() + FURTHEST_DAYS;
        List<Deed> deeds = course.deeds(furthest);
        return readyFrom(readings, slot, loops, reciprocity, size, deeds, course.closesLoops(), furthest);
    }

    /**
     * The same for deeds at whatever days.
     *
     * @param deeds by ascending day, after the day of the readings
     * @param settles whether all that is open, loops and earlier asks, is settled with the first of them
     * @param until the last day that is looked at, epoch day
     */
    public static OptionalInt readyFrom(
            TieReadings readings,
            int slot,
            OpenLoops loops,
            double reciprocity,
            Size size,
            List<Deed> deeds,
            boolean settles,
            int until) {
        if (isReady(Standing.of(readings, slot, loops, reciprocity), size)) {
            return OptionalInt.of(readings.today());
        }
        TieIndex tended = tended(readings, slot, deeds, settles);
        OpenLoops left = settles && !deeds.isEmpty() ? OpenLoops.NONE : loops;
        for (int next = Math.min(1, deeds.size()); next <= deeds.size(); next++) {
            int day = Math.min(until, next < deeds.size() ? deeds.get(next).day() - 1 : until);
            boolean settled = deeds.isEmpty() || day >= deeds.getFirst().day() + SETTLING_DAYS;
            if (day > readings.today()
                    && settled
                    && isReady(Standing.of(readings.ahead(tended, day), 0, left, reciprocity), size)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isReady(Standing standing, Size size) {
        return Readiness.of(standing, size).word() == Word.READY;
    }

    /** The one tie with all that is planned. */
    private static TieIndex tended(TieReadings readings, int slot, List<Deed> deeds, boolean settles) {
        TieHistory past = readings.ties().history(slot);
        TieIndex.Builder tie = TieIndex.builder(
                1, past.days().length + deeds.size(), readings.ties().cadences());
        tie.tie(past.person(), past.circle(), past.cadenceDays(), past.metDay());
        for (int i = 0; i < past.days().length; i++) {
            tie.contact(past.days()[i], past.depths()[i]);
        }
        past.exchanges().forEach(mark -> tie.exchange(settles && !deeds.isEmpty() ? settled(mark) : mark));
        for (Deed deed : deeds) {
            tie.contact(deed.day(), deed.depth());
            if (deed.gives()) {
                tie.exchange(new ExchangeMark(deed.day(), Passed.GAVE, Exchange.Kind.ATTENTION, Size.SMALL, null));
            }
        }
        return tie.build();
    }

    private static ExchangeMark settled(ExchangeMark mark) {
        return mark.outcome() == Outcome.OPEN
                ? new ExchangeMark(mark.day(), mark.passed(), mark.kind(), mark.size(), Outcome.DECLINED)
                : mark;
    }
}
