package app.tilth.suggest;

import app.tilth.tie.TieIndex;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Walks the scores of one reason from the best down, opening only the pages it comes to; equals by person. */
final class Ranking {
    /** A scored slot. */
    record Place(Reason reason, int slot, long person, float score) {
        static final Comparator<Place> BEST_FIRST = Comparator.comparing(Place::score, Comparator.reverseOrder())
                .thenComparingLong(Place::person)
                .thenComparing(place -> place.reason().kind());
    }

    private record Page(int number, float best) {}

    private final Reason reason;
    private final ReasonScores scores;
    private final TieIndex ties;
    private final PriorityQueue<Page> closed =
            new PriorityQueue<>(Comparator.comparing(Page::best, Comparator.reverseOrder()));
    private final PriorityQueue<Place> open = new PriorityQueue<>(Place.BEST_FIRST);

    Ranking(Reason reason, ReasonScores scores, TieIndex ties) {
        this.reason = reason;
        this.scores = scores;
        this.ties = ties;
        for (int page = 0; page < scores.pages(); page++) {
            if (scores.best(page) > 0) {
                closed.add(new Page(page, scores.best(page)));
            }
        }
    }

    Reason reason() {
        return reason;
    }

    /** The best place left, null where there is none. */
    @Nullable
    Place first() {
        Page page = closed.peek();
        while (page != null && (open.isEmpty() || open.peek().score() <= page.best())) {
            open(closed.remove().number());
            page = closed.peek();
        }
        return open.peek();
    }

    private void open(int page) {
        int from = scores.firstSlot(page);
        for (int slot = from; slot < Math.min(from + scores.slotsOfAPage(), ties.size()); slot++) {
            float score = scores.at(slot);
            if (score > 0) {
                open.add(new Place(reason, slot, ties.person(slot), score));
            }
        }
    }

    void removeFirst() {
        open.remove();
    }
}
