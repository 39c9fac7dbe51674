package app.tilth.model;

/**
 * A company, school or club.
 *
 * @param name unique without regard to case
 * @param industry may be empty
 * @param place may be empty
 */
public record Organization(long id, String name, String industry, String place) implements Entry {}
