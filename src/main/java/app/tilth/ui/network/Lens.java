package app.tilth.ui.network;

/** What the colours of the picture tell. */
enum Lens {
    /** How warm each tie is. */
    WARMTH,
    /** Which group each is of. */
    COMMUNITIES,
    /** Who joins groups that would not meet otherwise. */
    BRIDGES
}
