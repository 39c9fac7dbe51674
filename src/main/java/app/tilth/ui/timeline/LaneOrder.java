package app.tilth.ui.timeline;

/** What comes first among the lanes. */
enum LaneOrder {
    WARMTH,
    RECENCY,
    NAME
}
