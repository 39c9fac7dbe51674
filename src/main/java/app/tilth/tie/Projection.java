package app.tilth.tie;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.tie.Readiness.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** By when a tie could be ready for an ask if it is tended by a course. */
public final class Projection {
    /** Further ahead nothing is foretold, in days. */
    public static final int FURTHEST_DAYS = 730;

    private Projection() {}

    /**
     * The first day on which an ask would find the tie ready: the day of the readings where it is, else the first day
     * before a next contact of the course that does. So a tie counts as ready once it stays so between two contacts, not
     * for the one day after a hello. How evenly the two turn to each other stays as it is, since that is up to them too.
     *
     * @param loops those open on the day of the readings
     * @param reciprocity as in {@link Standing}
     * @param size of the ask
     * @return epoch day, empty where that is not reached within {@link #FURTHEST_DAYS}
     */
    public static OptionalInt readyFrom(
            TieReadings readings, int slot, OpenLoops loops, double reciprocity, Size size, Course course) {
        if (isReady(Standing.of(readings, slot, loops, reciprocity), size)) {
            return OptionalInt.of(readings.today());
        }
        TieIndex tended = tended(readings, slot, course);
        OpenLoops left = course.closesLoops() ? OpenLoops.NONE : loops;
        int furthest = readings.today() + FURTHEST_DAYS;
        for (int contact = 1; course.day(contact) <= furthest; contact++) {
            int day = course.day(contact) - 1;
            if (day > readings.today() && isReady(Standing.of(readings.ahead(tended, day), 0, left, reciprocity), size)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isReady(Standing standing, Size size) {
        return Readiness.of(standing, size).word() == Word.READY;
    }

    /** The one tie with all that the course brings. */
    private static TieIndex tended(TieReadings readings, int slot, Course course) {
        TieHistory past = readings.ties().history(slot);
        int contacts = 1 + Math.max(0, readings.today() + FURTHEST_DAYS - course.from()) / course.everyDays();
        TieIndex.Builder tie = TieIndex.builder(
                1, past.days().length + contacts, readings.ties().cadences());
        tie.tie(past.person(), past.circle(), past.cadenceDays(), past.metDay());
        for (int i = 0; i < past.days().length; i++) {
            tie.contact(past.days()[i], past.depths()[i]);
        }
        exchanges(past, course).forEach(tie::exchange);
        for (int i = 0; i < contacts; i++) {
            tie.contact(course.day(i), course.depth());
        }
        return tie.build();
    }

    private static List<ExchangeMark> exchanges(TieHistory past, Course course) {
        List<ExchangeMark> all = new ArrayList<>();
        for (ExchangeMark mark : past.exchanges()) {
            boolean settled = course.closesLoops() && mark.outcome() == Outcome.OPEN;
            all.add(
                    settled
                            ? new ExchangeMark(mark.day(), mark.passed(), mark.kind(), mark.size(), Outcome.DECLINED)
                            : mark);
        }
        for (int i = 1; i <= course.gives(); i++) {
            all.add(new ExchangeMark(course.day(i), Passed.GAVE, Exchange.Kind.ATTENTION, Size.SMALL, null));
        }
        return all;
    }
}
