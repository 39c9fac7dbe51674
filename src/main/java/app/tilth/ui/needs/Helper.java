package app.tilth.ui.needs;

import java.util.List;
import java.util.Optional;

/**
 * Someone who could help.
 *
 * @param line what there is to know of the tie, such as “Quiet for 7 weeks”
 * @param path those between you and them, nearest first; empty for who is known directly
 * @param first what to do first, where there is something
 * @param email may be empty
 */
public record Helper(long person, String name, String line, List<Between> path, Optional<First> first, String email) {
    public Helper {
        path = List.copyOf(path);
    }

    /** Someone on the way to somebody. */
    public record Between(long person, String name) {}

    /**
     * What to do first.
     *
     * @param words as on a button, such as “Say hello”
     * @param subject of a draft, may be empty
     * @param prompt what a draft begins with, may be empty
     */
    public record First(Way way, String words, String subject, String prompt) {}

    /** How the first thing is done. */
    public enum Way {
        WRITE,
        GIVE,
        /** By what is open on their page. */
        LOOK
    }
}
