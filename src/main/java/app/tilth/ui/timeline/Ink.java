package app.tilth.ui.timeline;

/** What the picture of time is drawn in; the style sheets say which colour each is. */
enum Ink {
    PAPER,
    GRID,
    GROUND,
    EMPTY,
    MOSS,
    CONTACT,
    GAVE,
    RECEIVED,
    ASKED,
    QUIET,
    LASTING,
    TODAY,
    PICKED
}
