package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import java.util.List;

/**
 * Someone in the timeline.
 *
 * @param strength of the tie, 0 to 1
 * @param usual the usual interval in days, 0 where there is no rhythm
 * @param expected the epoch day of the next contact by that rhythm, {@link #UNKNOWN} where there is none
 * @param lastDay the last contact-day, {@link #UNKNOWN} where there was none
 * @param text everything they are found by, folded
 * @param letters of that text
 */
public record Figure(
        long id,
        String name,
        Circle circle,
        List<String> tags,
        String organization,
        boolean archived,
        Warmth warmth,
        double strength,
        double usual,
        int expected,
        int lastDay,
        String sortedBy,
        String text,
        long letters) {
    public static final int UNKNOWN = Integer.MIN_VALUE;
}
