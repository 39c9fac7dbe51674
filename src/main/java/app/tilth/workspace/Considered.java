package app.tilth.workspace;

/** What became of the wish to consider an introduction. */
public enum Considered {
    /** It is considered from today on. */
    KEPT,
    /** It was considered, or both were asked, before; nothing changed. */
    ALREADY,
    /** The two were introduced before; nothing changed. */
    INTRODUCED,
    /** One of them is not here any more; nothing changed. */
    GONE
}
