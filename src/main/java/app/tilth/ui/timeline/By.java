package app.tilth.ui.timeline;

/** What has a lane of its own. */
enum By {
    CIRCLES,
    PEOPLE
}
