package app.tilth.ui.needs;

import java.util.List;
import java.util.Locale;

/**
 * What is planned from now to the horizon.
 *
 * @param lead such as “Twelve small things, two a month”; said alone where there is nothing to plan
 * @param months from this one on
 */
public record Plan(String lead, List<Month> months) {
    public Plan {
        months = List.copyOf(months);
    }

    /** Whether anything is left for this month. */
    boolean hasNow() {
        return months.stream()
                .anyMatch(month -> month.now() && month.things().stream().anyMatch(thing -> !thing.done()));
    }

    /** The four seasons of a need. */
    public enum Season {
        PREPARE,
        PLANT,
        TEND,
        ASK;

        String styleClass() {
            return "season-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One month, or a longer time where the horizon is far.
     *
     * @param name such as “Nov”
     * @param aside such as “this month”, may be empty
     */
    public record Month(String name, String aside, boolean now, boolean horizon, Season season, List<Thing> things) {
        public Month {
            things = List.copyOf(things);
        }
    }

    /**
     * One small thing.
     *
     * @param key names it among those of the need
     * @param person whom it is done with, 0 where it is for nobody alone
     * @param loop that is closed by it, 0 where none is
     */
    public record Thing(String key, long person, String name, String words, Doing doing, long loop, boolean done) {}

    /** What a tick does. */
    public enum Doing {
        /** Keeps that you wrote. */
        WRITE,
        /** Keeps that you spoke. */
        TALK,
        /** Closes what is open. */
        CLOSE,
        /** Asks what was given. */
        GIVE,
        /** Shows how an ask would land. */
        ASK,
        /** Asks what the need came to. */
        MEET,
        /** Leads to their page. */
        LOOK
    }
}
