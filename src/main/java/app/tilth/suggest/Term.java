package app.tilth.suggest;

import java.time.LocalDate;

/**
 * One thing that led to a suggestion, and how much of it there was. Its words are under {@code why.<name>} in the texts of this
 * room.
 */
public sealed interface Term {
    String name();

    /** A length of time. */
    record Length(String name, int days) implements Term {}

    record Count(String name, int count) implements Term {}

    record Day(String name, LocalDate day) implements Term {}

    /** One of a few values; its words are under {@code why.<name>.<value>}. */
    record Choice(String name, String value) implements Term {
        static Choice of(String name, Enum<?> value) {
            return new Choice(name, Phrases.key(value));
        }
    }

    /** Someone's own words. */
    record Quote(String name, String text) implements Term {}
}
