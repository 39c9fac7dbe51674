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
        return of(position.title(), position.organization());
    }

    /** The same of a title and an organization, each of which may be empty. */
    public static String of(String title, String organization) {
        return Stream.of(title, organization).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
