package app.tilth.ui.today;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import java.util.List;
import java.util.Optional;

/**
 * A suggestion about one person, ready to be read.
 *
 * @param person the person’s id
 * @param name the name as it is shown
 * @param role role and organization, such as “Founder, Solstice Microgrids”; may be empty
 * @param sentence why this person, why today
 * @param prompt something to speak of; may be empty
 * @param why the terms that led here, each in plain words
 * @param loop the open loop it speaks of
 * @param email where to write to; may be empty
 */
public record PersonCard(
        SuggestionKind kind,
        long person,
        String name,
        String role,
        Circle circle,
        Warmth warmth,
        String sentence,
        String prompt,
        List<String> why,
        Optional<Long> loop,
        String email)
        implements TodayCard {
    public PersonCard {
        why = List.copyOf(why);
    }

    @Override
    public boolean isSameAs(TodayCard other) {
        return other instanceof PersonCard card && person == card.person && kind == card.kind;
    }
}
