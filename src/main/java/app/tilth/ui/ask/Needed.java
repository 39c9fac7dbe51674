package app.tilth.ui.ask;

/** A need an ask may be for. */
public record Needed(long id, String title) {}
