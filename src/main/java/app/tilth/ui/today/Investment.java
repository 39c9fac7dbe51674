package app.tilth.ui.today;

/** How many exchanges went each way; gave always comes first. */
public record Investment(int gave, int received, int asked) {}
