package app.tilth.ui.needs;

import java.util.Optional;

/**
 * Someone who might help, or was found by the name that is typed.
 *
 * @param by what of them matches, such as “Climate, Sunda Power”
 * @param cover how ready they are; empty where they are not among the best of those who match
 * @param state how they stand in words, such as “Quiet for 7 weeks”
 */
public record Candidate(
        long person, String name, String role, String by, Optional<Cover> cover, String state, Fit fit) {
    /** Whether they belong to the need. */
    boolean isIn() {
        return fit == Fit.MATCH || fit == Fit.NAMED;
    }

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
