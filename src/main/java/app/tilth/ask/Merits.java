package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.ask.Verdict.Point;
import app.tilth.tie.Standing;
import app.tilth.words.Spans;
import java.util.ArrayList;
import java.util.List;

/** What speaks for asking, two at most: an ask is weighed, not cheered on. */
final class Merits {
    private static final int MOST = 2;
    private static final double STRONG_FROM = .5;
    private static final int FEWEST_TALKS = 3;
    private static final double FAIR_SHARE = .4;

    private Merits() {}

    static List<Point> of(Standing tie, Asked person) {
        List<Point> points = new ArrayList<>();
        if (tie.balance() >= Verdict.GOOD_BALANCE) {
            points.add(good("merit.account"));
        }
        if (person.talks() >= FEWEST_TALKS && person.begunByThem() >= FAIR_SHARE * person.talks()) {
            points.add(good("merit.began", person.name(), person.begunByThem(), person.talks()));
        }
        if (tie.strength() >= STRONG_FROM) {
            points.add(good("merit.strength"));
        }
        if (tie.silentDays() >= 0 && tie.silentDays() <= tie.rhythm()) {
            points.add(good("merit.recent", Spans.ago(tie.silentDays())));
        }
        return points.subList(0, Math.min(MOST, points.size()));
    }

    private static Point good(String key, Object... arguments) {
        return new Point(true, false, TEXTS.get(key, arguments), "");
    }
}
