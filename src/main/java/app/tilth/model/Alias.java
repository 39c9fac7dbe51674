package app.tilth.model;

/**
 * Another entry a person was kept under before the two were joined.
 *
 * @param uid of that entry, never empty
 * @param name as that entry had it, may be empty
 */
public record Alias(String uid, String name) {}
