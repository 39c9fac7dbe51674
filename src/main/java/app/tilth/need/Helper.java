package app.tilth.need;

import app.tilth.model.Loop;
import app.tilth.model.Need.Criterion;
import app.tilth.network.Path;
import app.tilth.tie.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who could help with a need.
 *
 * @param by the criteria they fit
 * @param first what to do first; null where they are warm
 * @param loop the oldest loop that is the user's to close, null where none is
 * @param path through whom they are reached, for {@link Reached#THROUGH} only
 */
public record Helper(
        long person,
        Reached reached,
        List<Criterion> by,
        Ground ground,
        @Nullable Act first,
        @Nullable Loop loop,
        @Nullable Path path) {
    public enum Reached {
        /** An ask would find the tie ready. */
        WARM,
        /** There is a tie, and it is not ready. */
        TEND,
        /** There is no tie of the user's own to speak of, and others lead there. */
        THROUGH
    }

    public Helper {
        by = List.copyOf(by);
    }
}
