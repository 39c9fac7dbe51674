package app.tilth.model;

import java.util.UUID;

/**
 * Where an entry came from and its identity there.
 *
 * @param source a short lower-case name, such as {@code tilth}, {@code linkedin}, {@code vcard}
 * @param externalId identity within the source, never empty
 */
public record Origin(String source, String externalId) {
    public static final String TILTH = "tilth";

    /** An entry made here by hand. */
    public static Origin here() {
        return new Origin(TILTH, UUID.randomUUID().toString());
    }
}
