package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to reach out to, in words.
 *
 * @param name in full, "This person" where it is not known
 * @param sentence why, in one plain sentence
 * @param prompt what to speak of; may be empty
 * @param why each thing that led to it, a sentence each
 * @param minutes about how long it takes
 * @param loop id of the open loop it speaks of, null where it speaks of none
 */
public record Suggestion(
        SuggestionKind kind,
        long person,
        String name,
        String sentence,
        String prompt,
        List<String> why,
        int minutes,
        double score,
        @Nullable Long loop) {
    public Suggestion {
        why = List.copyOf(why);
    }
}
