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
                .anyMatch(month -> month.now()
                        && month.things().stream().anyMatch(thing -> !thing.done()));
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
     * @param person whom it is for, 0 where it is for nobody alone
     */
    public record Thing(String key, long person, String words, boolean done) {}
}
