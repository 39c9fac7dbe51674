package app.tilth.transfer;

/**
 * Someone a file names as related to a person.
 *
 * @param reference what they are named by: a name, or a uid or address where {@code uri}
 * @param uri whether the reference is a URI rather than a name
 * @param label how they are related in the file's word ("spouse", "assistant"), may be empty
 */
public record Related(String reference, boolean uri, String label) {}
