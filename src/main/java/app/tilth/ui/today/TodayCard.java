package app.tilth.ui.today;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import java.util.List;

/**
 * One suggestion, ready to be read.
 *
 * @param person the person’s id
 * @param name the name as it is shown
 * @param role role and organization, such as “Founder, Solstice Microgrids”; may be empty
 * @param sentence why this person, why today
 * @param prompt something to speak of; may be empty
 * @param why the terms that led here, each in plain words
 * @param email where to write to; may be empty
 */
public record TodayCard(
        SuggestionKind kind,
        long person,
        String name,
        String role,
        Circle circle,
        Warmth warmth,
        String sentence,
        String prompt,
        List<String> why,
        String email) {
    public TodayCard {
        why = List.copyOf(why);
    }

    /** Whether both are the same suggestion, however its words have changed since. */
    public boolean isSameAs(TodayCard other) {
        return person == other.person && kind == other.kind;
    }
}
