package app.tilth.workspace;

import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.PairWording;
import app.tilth.suggest.Portrait;
import app.tilth.suggest.Wording;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the day's choices into words; whoever is not there any more is left out. */
final class Offering {
    /** How many of a person's interactions are looked through for the last that was a contact. */
    private static final int LOOKED_THROUGH = 50;

    private final Stores stores;
    private final LocalDate today;

    Offering(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    List<Offer> of(List<KeptChoice> choices) {
        return choices.stream().flatMap(choice -> offer(choice).stream()).toList();
    }

    private Optional<Offer> offer(KeptChoice choice) {
        Introduction introduction = choice.candidate().introduction();
        return introduction == null
                ? present(choice.candidate().person()).map(person -> offer(choice, person))
                : present(introduction.a())
                        .flatMap(
                                a -> present(introduction.b()).map(b -> offer(choice.candidate(), introduction, a, b)));
    }

    private Optional<Person> present(long person) {
        return stores.people().find(person).filter(one -> !one.archived());
    }

    private Offer offer(KeptChoice choice, Person person) {
        Portrait portrait = portrait(person, choice.warmth());
        return new Offer.OfPerson(Wording.render(choice.candidate(), portrait, today), person, choice.warmth());
    }

    private Offer offer(Candidate candidate, Introduction introduction, Person a, Person b) {
        var two = introduction.isKept()
                ? Grounds.portrait(stores, a, b)
                : Grounds.found(stores, a, b, candidate.rarest());
        return new Offer.OfTwo(
                PairWording.render(candidate, introduction, two, today), introduction, a, b, two.ground());
    }

    Portrait portrait(Person person, Warmth warmth) {
        return new Portrait(
                person,
                warmth,
                lastContact(person.id()),
                stores.loops().of(person.id()).stream().filter(Loop::isOpen).toList(),
                stores.exchanges().of(person.id()),
                stores.news().of(person.id()));
    }

    private @Nullable Interaction lastContact(long person) {
        return stores.interactions().of(person, LOOKED_THROUGH).stream()
                .filter(i -> i.isContact() && !i.day().isAfter(today))
                .findFirst()
                .orElse(null);
    }
}
