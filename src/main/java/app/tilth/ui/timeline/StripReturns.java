package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.model.Exchange;
import app.tilth.tie.Return;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What came back, as arcs from what it grew from. */
final class StripReturns {
    /** More arcs over all years than this tell nothing. */
    private static final int MOST = 12;

    private StripReturns() {}

    /** Those that matter most of all: linked by hand first, then the longest. */
    static List<Return> most(Collection<List<Return>> returns) {
        return returns.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Return::proposed)
                        .thenComparing(Comparator.comparingInt(Return::lagDays).reversed()))
                .limit(MOST)
                .toList();
    }

    static int from(Return one) {
        return Math.toIntExact(one.investments().getFirst().day().toEpochDay());
    }

    static int to(Return one) {
        return Math.toIntExact(one.received().day().toEpochDay());
    }

    /** "Introduction in 2024 grew into a referral in 2026". */
    static String sentence(Return one) {
        Exchange gave = one.investments().getFirst();
        Exchange back = one.received();
        boolean oneYear = gave.day().getYear() == back.day().getYear();
        return TEXTS.get(
                one.proposed() ? "return.proposed" : "return",
                TEXTS.get("gave." + gave.kind()),
                when(gave.day(), oneYear),
                TEXTS.get("back." + back.kind()),
                when(back.day(), oneYear));
    }

    private static String when(LocalDate day, boolean byMonth) {
        return byMonth ? Dates.month(day, day) : Dates.year(day);
    }
}
