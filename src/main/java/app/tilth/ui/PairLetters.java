package app.tilth.ui;

import app.tilth.model.Person;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.CommonGround.Wish;
import app.tilth.ui.words.Texts;
import app.tilth.words.Brief;
import app.tilth.words.Roles;

/**
 * The drafts of an introduction: one to each of the two, who are asked first, and one to both. What speaks for it is told to
 * whoever reads it: the user’s own words, what one looks for and the other offers, what both care about. Tags are the user’s own
 * order of people and go to nobody.
 *
 * @param reason the user’s own words; may be empty
 */
record PairLetters(Person a, Person b, String reason, CommonGround ground) {
    private static final int LONGEST = 200;

    /** Asks the first whether they would like to meet the second. */
    String toFirst() {
        return question(a, b, true);
    }

    /** Asks the second whether they would like to meet the first. */
    String toSecond() {
        return question(b, a, false);
    }

    String toBoth() {
        String own = own();
        String because =
                own.isEmpty() ? shared() + ground.wish().map(this::wishOfOne).orElse("") : own;
        return Texts.get("today.pair.letter", call(a), call(b), is(a), is(b), because);
    }

    private String question(Person to, Person other, boolean first) {
        String own = own();
        String because = own.isEmpty()
                ? shared()
                        + ground.wish()
                                .map(wish -> wish.byFirst() == first ? toSeeker(wish, other) : toGiver(wish, other))
                                .orElse("")
                : own;
        return Texts.get("today.pair.question", call(to), call(other), is(other), because);
    }

    private String own() {
        String words = Brief.of(reason, LONGEST);
        return words.isEmpty() ? "" : Texts.get("today.pair.because", Brief.atStart(words));
    }

    private String toSeeker(Wish wish, Person giver) {
        return Texts.get("today.pair.because.seeker", words(wish.sought()), call(giver), words(wish.offered()));
    }

    private String toGiver(Wish wish, Person seeker) {
        return Texts.get("today.pair.because.giver", call(seeker), words(wish.sought()), words(wish.offered()));
    }

    private String wishOfOne(Wish wish) {
        return Texts.get(
                "today.pair.because.wish",
                call(wish.byFirst() ? a : b),
                words(wish.sought()),
                call(wish.byFirst() ? b : a),
                words(wish.offered()));
    }

    private String shared() {
        return ground.topics().stream()
                .findFirst()
                .map(topic -> Texts.get("today.pair.because.shared", words(topic)))
                .orElse("");
    }

    private static String words(String topic) {
        return Brief.within(Brief.of(topic, LONGEST));
    }

    static String call(Person person) {
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
}
