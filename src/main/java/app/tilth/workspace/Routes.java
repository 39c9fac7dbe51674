package app.tilth.workspace;

import java.util.List;

/**
 * The warmest paths to a goal.
 *
 * @param name of whom or what is to be reached
 * @param best the warmest first; empty where there is none
 * @param none where there is none: that, and what would make one, in a sentence or two; else empty
 */
public record Routes(Goal goal, String name, List<Route> best, String none) {
    /**
     * One way there.
     *
     * @param people along it, from the one you know
     * @param legs the steps: from you to the first, from each to the next, and into the organization where that is the goal
     * @param words what to do first, in a sentence or two
     * @param deeds the same as things to do, at most two, what comes first last
     */
    public record Route(List<Stop> people, List<Leg> legs, String words, List<Deed> deeds) {
        public Route {
            people = List.copyOf(people);
            legs = List.copyOf(legs);
            deeds = List.copyOf(deeds);
        }
    }

    /** @param call as you call them */
    public record Stop(long person, String name, String call) {}

    /**
     * A step.
     *
     * @param words how the two are joined
     * @param faint whether it is weak or only inferred
     */
    public record Leg(String words, boolean faint) {}

    /** Something to do. */
    public sealed interface Deed {
        Stop whom();

        /** Say hello to someone today, so that the tie is warm before it is asked anything. */
        record Tend(Stop whom) implements Deed {}

        /**
         * Write to someone.
         *
         * @param email may be empty
         */
        record Write(Stop whom, String email, String subject, String text) implements Deed {}
    }

    public Routes {
        best = List.copyOf(best);
    }
}
