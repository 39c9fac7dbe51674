package app.tilth.ui.ask;

/**
 * Words of an ask that could be said to anyone.
 *
 * @param from index of the first character
 * @param to index after the last
 */
public record Marked(int from, int to) {}
