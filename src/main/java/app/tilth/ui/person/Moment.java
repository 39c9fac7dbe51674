package app.tilth.ui.person;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.ui.timeline.Happened;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that took place or passed, in the timeline of one person.
 *
 * @param happened what it is in every list of what took place
 * @param kind empty where only an exchange is recorded
 * @param passed what passed in it, in the order of the words
 * @param title one line
 * @param text what was said of it, may be empty
 * @param grewFrom what a return grew from, may be empty
 * @param ask the first one still open, or else the first
 * @param cameBack what may have grown from something given
 */
public record Moment(
        Happened happened,
        String day,
        Optional<InteractionKind> kind,
        Set<Passed> passed,
        String title,
        String text,
        List<String> grewFrom,
        Optional<Ask> ask,
        Optional<CameBack> cameBack) {
    /** An ask in it that its outcome can be told of. */
    public record Ask(long exchange, Outcome outcome) {}

    /**
     * Something that came back, and what it grew from or may have.
     *
     * @param gives those it is linked to, then those it may be, the likeliest first
     * @param fresh whether it is of late, when where it came from is still on one’s mind
     */
    public record CameBack(long exchange, List<Give> gives, boolean fresh) {
        public CameBack {
            gives = List.copyOf(gives);
        }

        /** The give it most likely grew from, where none is linked and it is of late. */
        public Optional<Give> proposed() {
            return fresh && gives.stream().noneMatch(Give::linked)
                    ? gives.stream().findFirst()
                    : Optional.empty();
        }
    }

    /** Something given earlier, in words. */
    public record Give(long exchange, String words, boolean linked) {}

    /** Its id, 0 where only an exchange is recorded. */
    public long interaction() {
        return happened.interaction();
    }

    /** Whether another is the same, whatever was changed in it. */
    boolean isSameAs(Moment other) {
        return happened.interaction() == other.happened.interaction()
                && (happened.interaction() > 0 || happened.exchange() == other.happened.exchange());
    }

    public Moment {
        passed = Set.copyOf(passed);
        grewFrom = List.copyOf(grewFrom);
    }
}
