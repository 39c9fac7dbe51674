package app.tilth.capture;

/**
 * Some words of a line and what they were understood as.
 *
 * @param from index of the first character
 * @param to index after the last
 */
public record Passage(int from, int to, What what) {
    public enum What {
        PERSON,
        KIND,
        WHEN,
        GAVE,
        RECEIVED,
        ASKED,
        LOOP,
        INTRODUCTION,
        NEED,
        /** What tells who could help with a need. */
        CRITERION,
        /** Words that only hold the others together: "with", "and", "had a". */
        JOIN
    }
}
