package app.tilth.model;

/** Why someone is suggested; the order is that of the product's table. */
public enum SuggestionKind {
    RHYTHM,
    CADENCE,
    LOOP,
    RECIPROCATE,
    DATE,
    NEWS,
    NEED,
    INTRODUCTION,
    REVIVE,
    BRIDGE,
    NEW
}
