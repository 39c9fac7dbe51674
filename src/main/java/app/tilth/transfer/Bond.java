package app.tilth.transfer;

import app.tilth.model.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two people of Tilth's own vCards are connected, as {@link Related#label()} of a draft tells it.
 *
 * @param strength as in {@link Connection}
 */
public record Bond(
        Connection.Kind kind,
        Connection.Source source,
        @Nullable Double strength) {

    /** The label of whoever brought you and the person together: no connection, but their {@code met.through}. */
    public static final String MET_THROUGH = "MET-THROUGH";

    static Bond of(Connection connection) {
        return new Bond(connection.kind(), connection.source(), connection.strength());
    }

    /** The bond a label tells of, empty where it is no label of Tilth's. */
    public static Optional<Bond> parse(String label) {
        String[] words = label.split(" ", 3);
        if (words.length < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bond(
                    Connection.Kind.valueOf(words[0]),
                    Connection.Source.valueOf(words[1]),
                    words.length == 2 ? null : Double.valueOf(words[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The label that tells of it: kind, source and, where set, strength. */
    public String label() {
        return strength == null ? kind + " " + source : kind + " " + source + " " + strength;
    }
}
