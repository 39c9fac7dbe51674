package app.tilth.capture;

import app.tilth.capture.NameBook.Named;
import java.util.List;
import java.util.Optional;

/**
 * Someone a line names.
 *
 * @param words the name as it was written
 * @param candidates whom it may mean, the likeliest first
 * @param chosen who is meant; empty for a new person of that name
 * @param present whether they took part, rather than only being spoken of, as who somebody was introduced to
 * @param corrected whether the user said who is meant
 */
public record Mention(
        String words, List<Named> candidates, Optional<Named> chosen, boolean present, boolean corrected) {
    public Mention {
        candidates = List.copyOf(candidates);
    }

    public boolean isNew() {
        return chosen.isEmpty();
    }

    /** Whether someone else may as well be meant and the user has not said who. */
    public boolean isAmbiguous() {
        return !corrected && candidates.size() > 1;
    }

    /** The full name of who is meant. */
    public String name() {
        return chosen.map(Named::fullName).orElse(words);
    }

    Mention takingPart() {
        return present ? this : new Mention(words, candidates, chosen, true, corrected);
    }
}
