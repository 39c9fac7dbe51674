package app.tilth.sample;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interaction before it has an id, a date and, where nobody wrote them, words.
 *
 * @param ago days ago
 * @param people whom it was with; what passed and what stayed open is the first one's
 * @param summary empty where it is still to be put into words
 */
record Contact(
        int ago,
        InteractionKind kind,
        Direction direction,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        List<Acquaintance> people,
        String summary,
        @Nullable Passing passing,
        List<OpenEnd> openEnds) {

    Contact {
        people = List.copyOf(people);
        openEnds = List.copyOf(openEnds);
    }

    static Contact plain(
            int ago, InteractionKind kind, Direction direction, List<Acquaintance> people, String summary) {
        return new Contact(ago, kind, direction, null, null, people, summary, null, List.of());
    }

    Acquaintance first() {
        return people.getFirst();
    }
}
