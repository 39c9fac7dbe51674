package app.tilth.ui.about;

import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A detail a person has once. */
record Once(Function<AboutPage, String> told, Reader reader) implements Telling {
    /** Reads it. */
    interface Reader {
        Outcome read(Person person, String typed, Known known);
    }

    @Override
    public String text(AboutPage page, int at) {
        return told.apply(page);
    }

    @Override
    public Outcome read(Person person, int at, String typed, Known known) {
        return reader.read(person, typed, known);
    }

    /** A part of the name. */
    static Once name(Function<PersonName, String> part, BiFunction<PersonName, String, PersonName> with) {
        return new Once(
                page -> part.apply(page.person().name()),
                (_, typed, _) -> new Outcome.Change(
                        p -> p.change().name(with.apply(p.name(), typed)).build()));
    }

    /** The written-out name; given and family name go along as long as they only repeat it. */
    static PersonName full(PersonName name, String full) {
        PersonName bare = PersonName.of(name.full());
        boolean repeats = bare.given().equals(name.given()) && bare.family().equals(name.family());
        PersonName fresh = PersonName.of(full);
        return repeats
                ? new PersonName(full, fresh.given(), fresh.family(), name.nickname())
                : new PersonName(full, name.given(), name.family(), name.nickname());
    }

    /** A part of how you met. */
    static Outcome met(BiFunction<Met, Person, Met> how) {
        return new Outcome.Change(p -> p.change().met(how.apply(p.met(), p)).build());
    }
}
