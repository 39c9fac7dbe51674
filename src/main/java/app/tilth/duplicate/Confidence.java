package app.tilth.duplicate;

/** How sure it is that two are one, surest first. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    POSSIBLE
}
