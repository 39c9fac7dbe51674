package app.tilth.desktop;

/**
 * What is told beside the window, in a corner of the screen.
 *
 * @param title a few plain words
 * @param text a sentence or two of plain text
 * @param action what a click does, in words for a button
 */
public record Notice(String title, String text, String action) {}
