package app.tilth.workspace;

/**
 * What is in a file that could be imported.
 *
 * @param format what people call it
 * @param people told of, known here or not
 * @param interactions dated contacts
 * @param problems parts that would be left out
 */
public record ImportGlance(String format, int people, int interactions, int problems) {}
