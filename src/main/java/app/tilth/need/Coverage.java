package app.tilth.need;

import app.tilth.need.Helper.Reached;
import java.util.List;

/**
 * Who could help with a need today.
 *
 * @param helpers at most {@link Covering#MOST}, best first
 * @param gaps in the need's order
 * @param more how many fit beside the helpers
 */
public record Coverage(List<Helper> helpers, List<Gap> gaps, int more) {
    public static final Coverage NONE = new Coverage(List.of(), List.of(), 0);

    private static final double NEARLY_FROM = .5;

    /** How far along it is. */
    public enum Stage {
        /** Nothing says who could help. */
        UNSAID,
        /** Nobody fits. */
        NOBODY,
        /** No one is warm. */
        NOT_BEGUN,
        /** Fewer than half are warm. */
        EARLY,
        NEARLY,
        ALL_WARM
    }

    public Coverage {
        helpers = List.copyOf(helpers);
        gaps = List.copyOf(gaps);
    }

    public List<Helper> of(Reached reached) {
        return helpers.stream().filter(helper -> helper.reached() == reached).toList();
    }

    public int warm() {
        return of(Reached.WARM).size();
    }

    public Stage stage() {
        if (helpers.isEmpty()) {
            return gaps.isEmpty() ? Stage.UNSAID : Stage.NOBODY;
        }
        int warm = warm();
        if (warm == helpers.size()) {
            return Stage.ALL_WARM;
        }
        return warm == 0 ? Stage.NOT_BEGUN : warm < NEARLY_FROM * helpers.size() ? Stage.EARLY : Stage.NEARLY;
    }
}
