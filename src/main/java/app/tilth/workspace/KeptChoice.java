package app.tilth.workspace;

import app.tilth.model.Choice;
import app.tilth.model.Introduction;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A suggestion chosen for the day, with the warmth of its person on that day.
 *
 * @param candidate with all that led to it
 */
record KeptChoice(Candidate candidate, Warmth warmth) {
    /** The form of the term that names the second of two who were found. */
    private static final String SECOND = "second";

    /** Of two who were found the second is kept as a term: they have no introduction to be found by. */
    Choice choice() {
        Introduction introduction = candidate.introduction();
        Long id = introduction == null || !introduction.isKept() ? null : introduction.id();
        Stream<Choice.Term> second = introduction == null || introduction.isKept()
                ? Stream.empty()
                : Stream.of(new Choice.Term(SECOND, SECOND, Long.toString(introduction.b())));
        return new Choice(
                candidate.kind(),
                candidate.person(),
                id,
                candidate.score(),
                warmth,
                Stream.concat(second, candidate.terms().stream().map(KeptChoice::kept))
                        .toList());
    }

    /** Empty where the introduction it was about is not set going any more. */
    static Optional<KeptChoice> of(Choice choice, LocalDate today, Stores stores) {
        Long id = choice.introduction();
        Optional<Introduction> introduction = id == null
                ? second(choice)
                        .map(second -> new Introduction(
                                0, "", choice.person(), second, Introduction.Stage.CONSIDERED, "", today))
                : stores.introductions().open().stream()
                        .filter(open -> open.id() == id)
                        .findFirst();
        return id != null && introduction.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptChoice(
                        new Candidate(
                                choice.kind(),
                                choice.person(),
                                choice.score(),
                                choice.terms().stream()
                                        .filter(term -> !term.form().equals(SECOND))
                                        .map(KeptChoice::term)
                                        .toList(),
                                introduction.orElse(null)),
                        choice.warmth()));
    }

    private static Optional<Long> second(Choice choice) {
        return choice.terms().stream()
                .filter(term -> term.form().equals(SECOND))
                .findFirst()
                .map(term -> Long.valueOf(term.value()));
    }

    private static Choice.Term kept(Term term) {
        return switch (term) {
            case Term.Length(String name, int days) -> new Choice.Term("length", name, Integer.toString(days));
            case Term.Count(String name, int count) -> new Choice.Term("count", name, Integer.toString(count));
            case Term.Day(String name, LocalDate day) -> new Choice.Term("day", name, day.toString());
            case Term.Choice(String name, String value) -> new Choice.Term("choice", name, value);
            case Term.Quote(String name, String text) -> new Choice.Term("quote", name, text);
        };
    }

    private static Term term(Choice.Term kept) {
        return switch (kept.form()) {
            case "length" -> new Term.Length(kept.name(), Integer.parseInt(kept.value()));
            case "count" -> new Term.Count(kept.name(), Integer.parseInt(kept.value()));
            case "day" -> new Term.Day(kept.name(), LocalDate.parse(kept.value()));
            case "choice" -> new Term.Choice(kept.name(), kept.value());
            case "quote" -> new Term.Quote(kept.name(), kept.value());
            default -> throw new IllegalArgumentException(kept.form());
        };
    }
}
