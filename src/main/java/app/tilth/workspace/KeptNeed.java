package app.tilth.workspace;

import app.tilth.words.Messages;
import java.util.Optional;

/**
 * What became of a need that was to be kept.
 *
 * @param need its id; that of the one there already where there is one; 0 where nothing was kept
 */
public record KeptNeed(long need, Became became) {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** How it ended. */
    public enum Became {
        KEPT,
        /** It has no title. */
        UNTITLED,
        /** Its title has more than {@link NeedForm#LONGEST_TITLE} letters. */
        TOO_LONG,
        /** Another open need is called the same. */
        ALREADY,
        /** It was removed meanwhile. */
        GONE
    }

    public boolean isKept() {
        return became == Became.KEPT;
    }

    /** Why it was not kept, in a sentence; empty where it was. */
    public String words() {
        return objection().orElse("");
    }

    Optional<String> objection() {
        return isKept() ? Optional.empty() : Optional.of(MESSAGES.get("need." + became, NeedForm.LONGEST_TITLE));
    }
}
