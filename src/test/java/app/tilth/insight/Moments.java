package app.tilth.insight;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties made of nothing but what passed. */
final class Moments {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Moments() {}

    record Moment(LocalDate day, Passed passed) {}

    static Moment gave(String day) {
        return new Moment(LocalDate.parse(day), Passed.GAVE);
    }

    static Moment received(String day) {
        return new Moment(LocalDate.parse(day), Passed.RECEIVED);
    }

    static Moment asked(String day) {
        return new Moment(LocalDate.parse(day), Passed.ASKED);
    }

    static TieIndex with(Moment... moments) {
        return with(List.of(moments));
    }

    /** Shared out between two people. */
    static TieIndex with(List<Moment> moments) {
        var builder = TieIndex.builder(2, 0);
        for (int person = 0; person < 2; person++) {
            builder.tie(1 + person, Circle.FRIENDS, 0, TieIndex.UNKNOWN_DAY);
            for (int i = person; i < moments.size(); i += 2) {
                builder.exchange(mark(moments.get(i)));
            }
        }
        return builder.build();
    }

    private static ExchangeMark mark(Moment moment) {
        Exchange.@Nullable Outcome outcome = moment.passed == Passed.ASKED ? Exchange.Outcome.OPEN : null;
        return new ExchangeMark(
                Math.toIntExact(moment.day.toEpochDay()),
                moment.passed,
                Exchange.Kind.HELP,
                Exchange.Size.SMALL,
                outcome);
    }
}
