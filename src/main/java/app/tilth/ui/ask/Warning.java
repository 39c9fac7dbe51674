package app.tilth.ui.ask;

/**
 * What is said of the words of an ask.
 *
 * @param separately whether writing each one separately would help
 */
public record Warning(String title, String sentence, boolean separately) {}
