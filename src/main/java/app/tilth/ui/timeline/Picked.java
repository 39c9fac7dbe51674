package app.tilth.ui.timeline;

import app.tilth.tie.Chronicle;
import java.util.Optional;

/**
 * An entry by what it is of, so that it stays picked when others come or go.
 *
 * @param interaction 0 where only something passed
 * @param exchange 0 where it is an interaction
 * @param day on which it is
 */
record Picked(int interaction, int exchange, int day) {
    static Picked of(Chronicle chronicle, int entry) {
        return new Picked(chronicle.interaction(entry), chronicle.exchange(entry), chronicle.day(entry));
    }

    Picked on(int other) {
        return new Picked(interaction, exchange, other);
    }

    /** Where it is, as long as it is on its day. */
    Optional<Integer> in(Chronicle chronicle) {
        for (int entry = chronicle.firstFrom(day); entry < chronicle.size() && chronicle.day(entry) == day; entry++) {
            if (chronicle.interaction(entry) == interaction && chronicle.exchange(entry) == exchange) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
