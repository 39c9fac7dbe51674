package app.tilth.ui;

import app.tilth.model.ContactPoint;
import app.tilth.model.Introduction;
import app.tilth.model.Person;
import app.tilth.ui.today.PairCard;
import app.tilth.ui.words.Texts;
import app.tilth.words.Brief;
import app.tilth.words.Roles;
import app.tilth.workspace.Today;

/** Two people who may be introduced as Today shows them, with the drafts that go to them. */
final class PairCards {
    private static final int LONGEST_REASON = 200;

    private PairCards() {}

    static PairCard of(Today.Offer.OfTwo two) {
        String because = because(two);
        return new PairCard(
                two.introduction().id(),
                two.suggestion().name(),
                one(two.a(), two.b(), because),
                one(two.b(), two.a(), because),
                two.introduction().stage() == Introduction.Stage.BOTH_ASKED,
                circles(two.a(), two.b()),
                two.suggestion().sentence(),
                two.suggestion().prompt(),
                two.suggestion().why(),
                Texts.get("today.pair.letter", call(two.a()), call(two.b()), is(two.a()), is(two.b()), because));
    }

    /** What speaks for it: the user’s own words before what is found; empty or a sentence with a space before it. */
    private static String because(Today.Offer.OfTwo two) {
        String reason = Brief.of(two.introduction().reason(), LONGEST_REASON);
        String words = reason.isEmpty() ? two.ground() : reason;
        return words.isEmpty() ? "" : Texts.get("today.pair.because", Brief.atStart(words));
    }

    private static PairCard.One one(Person person, Person other, String because) {
        return new PairCard.One(
                person.id(),
                person.name().full().strip(),
                call(person),
                person.first(ContactPoint.Kind.EMAIL).map(ContactPoint::value).orElse(""),
                Texts.get("today.pair.question", call(person), call(other), is(other), because));
    }

    private static String call(Person person) {
        String call = person.name().familiar().strip();
        return call.isEmpty() ? Texts.get("today.pair.unnamed") : call;
    }

    /** The full name, and what they do where that is known. */
    private static String is(Person person) {
        String name = person.name().full().strip();
        String shown = name.isEmpty() ? call(person) : name;
        String role = Roles.of(person);
        return role.isEmpty() ? shown : Texts.get("today.pair.is", shown, role);
    }

    private static String circles(Person a, Person b) {
        String first = Texts.get("circle", a.circle());
        return a.circle() == b.circle()
                ? Texts.get("today.pair.circle", first)
                : Texts.get("today.pair.circles", first, Texts.get("circle", b.circle()));
    }
}
