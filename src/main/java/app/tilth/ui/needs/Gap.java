package app.tilth.ui.needs;

import app.tilth.model.Need;
import java.util.List;

/**
 * Something sought that nobody is known for.
 *
 * @param title such as “No one in hydrogen”
 * @param hint who might know, in a sentence
 * @param askable who might know, the likeliest first; may be empty
 */
public record Gap(Need.Criterion criterion, String title, String hint, List<Knower> askable) {
    public Gap {
        askable = List.copyOf(askable);
    }

    /**
     * Someone who might know somebody.
     *
     * @param call as you call them
     * @param email may be empty
     * @param draft what to ask them
     */
    public record Knower(long person, String call, String email, String draft) {}
}
