package app.tilth.workspace;

/** Whose value stays when two people are joined. */
public enum Keep {
    ONE,
    OTHER,
    BOTH
}
