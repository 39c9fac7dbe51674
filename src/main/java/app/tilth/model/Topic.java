package app.tilth.model;

/** Something a person offers, looks for or cares about, in a few words. */
public record Topic(Kind kind, String text) {
    public enum Kind {
        OFFERS,
        LOOKS_FOR,
        CARES_ABOUT
    }
}
