package app.tilth.ui.about;

import app.tilth.model.Person;
import app.tilth.words.Messages;
import java.util.function.UnaryOperator;

/** What comes of something typed. */
sealed interface Outcome {
    Messages TEXTS = Messages.of("ui.about");

    /** It cannot be kept so, for a reason said in one sentence. */
    record Refused(String sentence) implements Outcome {}

    /** A change, made to whatever the person is by then. */
    record Change(UnaryOperator<Person> how) implements Outcome {}

    static Outcome refused(String key, Object... arguments) {
        return new Refused(TEXTS.get("refused." + key, arguments));
    }
}
