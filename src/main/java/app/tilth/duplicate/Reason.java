package app.tilth.duplicate;

import java.util.List;

/**
 * Why two may be one.
 *
 * @param terms what the sentence names: the shared value, or the short and the long form of a name
 */
public record Reason(Kind kind, List<String> terms) {
    public enum Kind {
        PROFILE,
        EMAIL,
        PHONE,
        HANDLE,
        PAGE,
        NAME,
        SPELLING,
        SHORT_FORM,
        PART_OF_NAME,
        SOUND,
        ORGANIZATION
    }

    public Reason {
        terms = List.copyOf(terms);
    }

    static Reason of(Kind kind, String... terms) {
        return new Reason(kind, List.of(terms));
    }
}
