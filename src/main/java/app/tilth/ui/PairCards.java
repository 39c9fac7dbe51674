package app.tilth.ui;

import app.tilth.model.ContactPoint;
import app.tilth.model.Introduction;
import app.tilth.model.Person;
import app.tilth.ui.today.PairCard;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Introductions;
import app.tilth.workspace.Today;
import java.util.List;

/** Two people who may be introduced as they are shown, with the drafts that go to them. */
final class PairCards {
    private PairCards() {}

    static PairCard of(Today.Offer.OfTwo two) {
        return card(
                two.introduction(),
                new PairLetters(two.a(), two.b(), two.introduction().reason(), two.ground()),
                two.suggestion().name(),
                two.suggestion().sentence(),
                two.suggestion().prompt(),
                two.suggestion().why());
    }

    static PairCard of(Introductions.Two two) {
        return card(
                two.introduction(),
                new PairLetters(two.a(), two.b(), two.introduction().reason(), two.ground()),
                Texts.get("today.pair.names", shown(two.a()), shown(two.b())),
                two.reason(),
                "",
                two.why());
    }

    private static PairCard card(
            Introduction introduction,
            PairLetters letters,
            String names,
            String sentence,
            String prompt,
            List<String> why) {
        return new PairCard(
                introduction.id(),
                names,
                one(letters.a(), letters.toFirst()),
                one(letters.b(), letters.toSecond()),
                introduction.stage() == Introduction.Stage.BOTH_ASKED,
                circles(letters.a(), letters.b()),
                sentence,
                prompt,
                why,
                letters.toBoth());
    }

    private static PairCard.One one(Person person, String question) {
        return new PairCard.One(
                person.id(),
                person.name().full().strip(),
                PairLetters.call(person),
                person.first(ContactPoint.Kind.EMAIL).map(ContactPoint::value).orElse(""),
                question);
    }

    private static String shown(Person person) {
        String name = person.name().full().strip();
        return name.isEmpty() ? PairLetters.call(person) : name;
    }

    private static String circles(Person a, Person b) {
        String first = Texts.get("circle", a.circle());
        return a.circle() == b.circle()
                ? Texts.get("today.pair.circle", first)
                : Texts.get("today.pair.circles", first, Texts.get("circle", b.circle()));
    }
}
