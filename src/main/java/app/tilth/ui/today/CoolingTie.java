package app.tilth.ui.today;

/**
 * A tie that cools.
 *
 * @param person the person’s id
 * @param sentence the silence beside the tie’s own rhythm, such as “7 weeks, usually 3”
 */
public record CoolingTie(long person, String name, String sentence) {}
