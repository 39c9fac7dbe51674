package app.tilth.words;

import app.tilth.model.Person;
import app.tilth.model.Position;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people do, in a few words. */
public final class Roles {
    private Roles() {}

    /** "CTO, Solstice Microgrids"; one of the two where only that is known, empty where neither is. */
    public static String of(Person person) {
        return person.position().map(Roles::of).orElse("");
    }

    private static String of(Position position) {
        return Stream.of(position.title(), position.organization())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
