package app.tilth.ui.timeline;

/** What comes first among the lanes. */
enum LaneOrder {
    /** The closest tie. */
    TIE,
    /** The warmest, of those as warm the closest. */
    WARMTH,
    RECENCY,
    NAME
}
