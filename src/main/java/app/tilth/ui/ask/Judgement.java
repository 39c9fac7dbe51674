package app.tilth.ui.ask;

import app.tilth.tie.Readiness;
import java.util.List;
import java.util.Optional;

/**
 * How an ask would land today.
 *
 * @param lead in one line, empty where nobody is chosen
 * @param landings those ready first; of very many only the first
 * @param notes what is to be said beside, such as who is not judged and why
 * @param text the words that were read, as they would go to the one whose words are shown
 * @param marked in these words
 * @param closing by when those not ready could be, may be empty
 */
public record Judgement(
        String lead,
        List<Landing> landings,
        List<String> notes,
        String text,
        List<Marked> marked,
        Optional<Warning> warning,
        List<Giving> givings,
        String closing) {
    static final Judgement NONE =
            new Judgement("", List.of(), List.of(), "", List.of(), Optional.empty(), List.of(), "");

    public Judgement {
        landings = List.copyOf(landings);
        notes = List.copyOf(notes);
        marked = List.copyOf(marked);
        givings = List.copyOf(givings);
    }

    /** Those who could be asked today. */
    List<Recipient> ready() {
        return landings.stream()
                .filter(landing -> landing.word() == Readiness.Word.READY)
                .map(Landing::to)
                .toList();
    }

    /** What could be given and is not on Today yet. */
    List<Giving> open() {
        return givings.stream()
                .filter(giving -> !giving.planned() && giving.step().canBePlanned())
                .toList();
    }
}
