package app.tilth.need;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.Loop;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What has happened since the first of the month with those who could help, told as steps that are done. */
final class DoneThings {
    /** After so many days without a word, the next one is a hello rather than the rhythm kept. */
    static final int QUIET_DAYS = 30;

    private final Known known;
    private final int first;

    private DoneThings(Known known) {
        this.known = known;
        first = Math.toIntExact(known.today().withDayOfMonth(1).toEpochDay());
    }

    /** The latest of them, one for each person, oldest first. */
    static List<Step> of(Coverage coverage, Known known) {
        var done = new DoneThings(known);
        List<Step> all = coverage.helpers().stream()
                .flatMap(helper -> done.with(helper.person()).stream())
                .sorted(Comparator.comparing(Step::day).reversed().thenComparingLong(Step::person))
                .limit(MonthLoad.MOST_THINGS)
                .toList();
        return all.reversed();
    }

    private Optional<Step> with(long person) {
        Optional<LocalDate> closed = known.loops().apply(person).stream()
                .filter(loop -> loop.kind() != Loop.Kind.ANSWER)
                .map(Loop::closed)
                .filter(day -> day != null && inMonth(Math.toIntExact(day.toEpochDay())))
                .max(Comparator.naturalOrder());
        return closed.map(day -> Step.done(Step.Kind.CLOSE_LOOP, person, day))
                .or(() -> given(person))
                .or(() -> spoken(person));
    }

    private Optional<Step> given(long person) {
        TieIndex ties = known.readings().ties();
        int slot = known.slot(person);
        for (int i = ties.exchanges(slot) - 1; i >= 0; i--) {
            ExchangeMark mark = ties.exchange(slot, i);
            if (mark.passed() == Passed.GAVE && inMonth(mark.day())) {
                return Optional.of(Step.done(Step.Kind.GIVE, person, LocalDate.ofEpochDay(mark.day())));
            }
        }
        return Optional.empty();
    }

    private Optional<Step> spoken(long person) {
        TieIndex ties = known.readings().ties();
        int slot = known.slot(person);
        int contacts = known.readings().contactDays(slot);
        if (contacts == 0 || !inMonth(ties.contactDay(slot, contacts - 1))) {
            return Optional.empty();
        }
        int day = ties.contactDay(slot, contacts - 1);
        boolean quiet = contacts < 2 || day - ties.contactDay(slot, contacts - 2) > QUIET_DAYS;
        return Optional.of(Step.done(quiet ? Step.Kind.HELLO : Step.Kind.KEEP, person, LocalDate.ofEpochDay(day)));
    }

    private boolean inMonth(int day) {
        return day >= first && day <= known.readings().today();
    }
}
