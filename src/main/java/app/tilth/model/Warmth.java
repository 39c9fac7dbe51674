package app.tilth.model;

/** The word for how a tie is doing. */
public enum Warmth {
    NEW,
    THRIVING,
    STEADY,
    COOLING,
    DORMANT
}
