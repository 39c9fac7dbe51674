package app.tilth.ui.ask;

/**
 * Something that could be given before asking.
 *
 * @param key tells it from the others of the same person
 * @param minutes about as long as it takes
 * @param planned whether it is on Today already
 */
public record Giving(long person, String name, String key, String text, int minutes, boolean planned) {}
