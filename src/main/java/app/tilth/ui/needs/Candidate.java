package app.tilth.ui.needs;

/**
 * Someone who might help, or was found by the name that is typed.
 *
 * @param by what of them matches, such as “Climate, Sunda Power”
 * @param cover how they stand; anything where they are no match
 * @param state how they stand in words, such as “Quiet for 7 weeks”
 */
public record Candidate(long person, String name, String role, String by, Cover cover, String state, Fit fit) {
    /** Whether someone belongs to a need. */
    public enum Fit {
        /** By what is sought. */
        MATCH,
        /** Named by the user. */
        NAMED,
        /** Matches and was taken out by the user. */
        OUT,
        /** No match; only called as typed. */
        OTHER
    }
}
