package app.tilth.transfer;

/**
 * Whom a file means, in the few words it has for them. Each part may be empty, not all of them.
 *
 * @param name as written
 * @param profileUrl as written
 * @param email as written
 */
public record PersonRef(String name, String profileUrl, String email) {}
