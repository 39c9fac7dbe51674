package app.tilth.tie;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import java.util.List;

/**
 * One tie's raw history.
 *
 * <p>Days and depths go in through {@link TieIndex.Builder} in any order too: an index of one tie gives its history back
 * in this form.
 *
 * @param cadenceDays the user's own interval for the tie in days, 0 where there is none
 * @param metDay epoch day they met, {@link TieIndex#UNKNOWN_DAY} where not known
 * @param days distinct contact-days, ascending epoch days; not copied, never to be changed
 * @param depths the deepest contact of each of those days, never {@link Depth#NONE}; not copied, never to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a value handed over once, never compared
public record TieHistory(
        long person,
        Circle circle,
        int cadenceDays,
        int metDay,
        int[] days,
        Depth[] depths,
        List<ExchangeMark> exchanges) {

    /**
     * @throws IllegalArgumentException if days do not ascend, or do not match the depths
     */
    public TieHistory {
        exchanges = List.copyOf(exchanges);
        if (days.length != depths.length) {
            throw new IllegalArgumentException(days.length + " days with " + depths.length + " depths");
        }
        for (int i = 0; i < days.length; i++) {
            if (i > 0 && days[i] <= days[i - 1]) {
                throw new IllegalArgumentException("day " + days[i] + " after day " + days[i - 1]);
            }
            if (depths[i] == Depth.NONE) {
                throw new IllegalArgumentException("day " + days[i] + " is no contact-day");
            }
        }
    }
}
