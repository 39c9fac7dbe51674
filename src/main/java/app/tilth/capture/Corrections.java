package app.tilth.capture;

import app.tilth.capture.NameBook.Named;
import app.tilth.capture.Passage.What;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user said of a line beside its words; it holds while they go on typing.
 *
 * @param refused what words do not mean, which makes them part of the summary
 * @param people who is meant by words, empty for a new person
 * @param kinds what kind of exchange words are
 * @param sizes how much passed by words
 */
public record Corrections(
        Set<Refusal> refused,
        Map<String, Optional<Named>> people,
        Map<String, Exchange.Kind> kinds,
        Map<String, Exchange.Size> sizes,
        Optional<InteractionKind> kind,
        Optional<LocalDate> day) {
    public static final Corrections NONE =
            new Corrections(Set.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** These words are not that. */
    public record Refusal(What what, String words) {}

    public Corrections {
        refused = Set.copyOf(refused);
        people = Map.copyOf(people);
        kinds = Map.copyOf(kinds);
        sizes = Map.copyOf(sizes);
    }

    public Corrections refusing(What what, String words) {
        var more = new HashSet<>(refused);
        more.add(new Refusal(what, words));
        return new Corrections(
                more,
                people,
                kinds,
                sizes,
                what == What.KIND ? Optional.empty() : kind,
                what == What.WHEN ? Optional.empty() : day);
    }

    public Corrections meaning(String words, Optional<Named> person) {
        var more = new HashMap<>(people);
        more.put(words, person);
        return new Corrections(refused, more, kinds, sizes, kind, day);
    }

    public Corrections of(String words, Exchange.Kind exchange) {
        var more = new HashMap<>(kinds);
        more.put(words, exchange);
        return new Corrections(refused, people, more, sizes, kind, day);
    }

    public Corrections of(String words, Exchange.Size size) {
        var more = new HashMap<>(sizes);
        more.put(words, size);
        return new Corrections(refused, people, kinds, more, kind, day);
    }

    public Corrections as(InteractionKind other) {
        return new Corrections(refused, people, kinds, sizes, Optional.of(other), day);
    }

    public Corrections on(LocalDate other) {
        return new Corrections(refused, people, kinds, sizes, kind, Optional.of(other));
    }
}
