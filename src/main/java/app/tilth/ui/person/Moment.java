package app.tilth.ui.person;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that took place or passed, in the timeline of one person.
 *
 * @param interaction its id, 0 where only an exchange is recorded
 * @param kind empty where only an exchange is recorded
 * @param passed what passed in it, in the order of the words
 * @param title one line
 * @param text what was said of it, may be empty
 * @param grewFrom what a return grew from, may be empty
 * @param ask the first one still open, or else the first
 */
public record Moment(
        long interaction,
        long exchange,
        String day,
        Optional<InteractionKind> kind,
        Set<Passed> passed,
        String title,
        String text,
        List<String> grewFrom,
        Optional<Ask> ask) {
    /** An ask in it that its outcome can be told of. */
    public record Ask(long exchange, Outcome outcome) {}

    public Moment {
        passed = Set.copyOf(passed);
        grewFrom = List.copyOf(grewFrom);
    }
}
