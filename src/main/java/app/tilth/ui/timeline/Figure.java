package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.workspace.Directory;
import java.util.List;

/**
 * Someone in the timeline.
 *
 * @param strength of the tie, 0 to 1
 * @param usual the usual interval in days, 0 where there is no rhythm
 * @param expected the epoch day of the next contact by that rhythm, {@link #UNKNOWN} where there is none
 * @param lastDay the last contact-day, {@link #UNKNOWN} where there was none
 */
public record Figure(Directory.Entry who, Warmth warmth, double strength, double usual, int expected, int lastDay) {
    public static final int UNKNOWN = Integer.MIN_VALUE;

    public long id() {
        return who.id();
    }

    public String name() {
        return who.listing().name();
    }

    public Circle circle() {
        return who.listing().circle();
    }

    public List<String> tags() {
        return who.listing().tags();
    }

    public String organization() {
        return who.listing().organization();
    }

    public boolean archived() {
        return who.listing().archived();
    }
}
