package app.tilth.ui.insights;

/** What there is an insight into; each has a title and a name for its file. */
enum Part {
    CIRCLES,
    PASSING,
    INTRODUCERS,
    HARVEST,
    WARMTH,
    REACH
}
