package app.tilth.ask;

/**
 * A stretch of a text that could stand in a message to anyone.
 *
 * @param start in chars, at least 0
 * @param end the char behind it, above the start and at most the length of the text
 */
public record Mark(int start, int end, Kind kind) {
    public enum Kind {
        /** A phrase that many letters have. */
        TEMPLATE,
        /** A blank that was not filled in: "{first name}". */
        PLACEHOLDER
    }
}
