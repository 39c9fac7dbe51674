package app.tilth.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The terms of one suggestion, looked up by name. */
record Terms(List<Term> all) {

    boolean has(String name) {
        return all.stream().anyMatch(term -> term.name().equals(name));
    }

    int days(String name) {
        return find(name, Term.Length.class).orElseThrow().days();
    }

    int count(String name) {
        return find(name, Term.Count.class).orElseThrow().count();
    }

    LocalDate day(String name) {
        return find(name, Term.Day.class).orElseThrow().day();
    }

    String choice(String name) {
        return find(name, Term.Choice.class).orElseThrow().value();
    }

    /** Empty where nothing was said. */
    String quote(String name) {
        return find(name, Term.Quote.class).map(Term.Quote::text).orElse("");
    }

    private <T extends Term> Optional<T> find(String name, Class<T> type) {
        return all.stream()
                .filter(term -> term.name().equals(name))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
