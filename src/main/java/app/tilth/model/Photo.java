package app.tilth.model;

/**
 * A person's picture as it came.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param bytes the encoded picture; not copied, so not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are large; a copy at every hand-over would cost more than it saves
public record Photo(String mediaType, byte[] bytes) {}
