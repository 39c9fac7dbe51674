package app.tilth.suggest;

import app.tilth.tie.TieIndex;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Walks the scores of one reason from the best down, opening only the pages it comes to; equals by person. */
final class Ranking {
    /** A scored slot. */
    record Place(Reason reason, int slot, long person, float score) {
        static final Comparator<Place> BEST_FIRST = (a, b) -> {
            int byScore = Float.compare(b.score, a.score);
            int byPerson = byScore == 0 ? Long.compare(a.person, b.person) : byScore;
            return byPerson == 0 ? a.reason.kind().compareTo(b.reason.kind()) : byPerson;
        };
    }

    private record ClosedPage(int number, float best, long firstPerson) {
        static final Comparator<ClosedPage> BEST_FIRST = (a, b) -> {
            int byScore = Float.compare(b.best, a.best);
            return byScore == 0 ? Long.compare(a.firstPerson, b.firstPerson) : byScore;
        };

        boolean mayComeBefore(@Nullable Place place) {
            return place == null || best > place.score || (best == place.score && firstPerson < place.person);
        }
    }

    private final Reason reason;
    private final ReasonScores scores;
    private final TieIndex ties;
    private final PriorityQueue<ClosedPage> closed = new PriorityQueue<>(ClosedPage.BEST_FIRST);
    private final PriorityQueue<Place> open = new PriorityQueue<>(Place.BEST_FIRST);

    Ranking(Reason reason, ReasonScores scores, TieIndex ties) {
        this.reason = reason;
        this.scores = scores;
        this.ties = ties;
        for (int number = 0; number < scores.pages(); number++) {
            ReasonScores.Page page = scores.page(number);
            if (page.best() > 0) {
                closed.add(new ClosedPage(number, page.best(), page.firstPerson()));
            }
        }
    }

    Reason reason() {
        return reason;
    }

    /** The best place left, null where there is none. */
    @Nullable
    Place first() {
        ClosedPage page = closed.peek();
        while (page != null && page.mayComeBefore(open.peek())) {
            open(closed.remove().number());
            page = closed.peek();
        }
        return open.peek();
    }

    private void open(int number) {
        float[] page = scores.page(number).scores();
        int from = scores.firstSlot(number);
        for (int i = 0; i < page.length; i++) {
            if (page[i] > 0) {
                open.add(new Place(reason, from + i, ties.person(from + i), page[i]));
            }
        }
    }

    void removeFirst() {
        open.remove();
    }
}
