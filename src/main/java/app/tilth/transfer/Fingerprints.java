package app.tilth.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which keys were seen, each kept as the first eight bytes of its SHA-256: among a million keys, two different ones are
 * taken for the same once in forty million files.
 */
final class Fingerprints {
    private final LongSet seen = new LongSet();
    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a key of a kind; false where it was there already. */
    boolean add(String kind, String key) {
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
        return seen.add(ByteBuffer.wrap(hash).getLong());
    }
}
