package app.tilth.model;

import java.util.Locale;

/**
 * One way to reach a person.
 *
 * @param value as the user wrote it
 * @param normal the form it is compared by: E.164 for phones, lower case for the rest; see {@code transfer.Normal}
 * @param label the user's word for it ("work", "home"), may be empty
 */
public record ContactPoint(Kind kind, String value, String normal, String label) {
    public enum Kind {
        EMAIL,
        PHONE,
        URL,
        HANDLE,
        ADDRESS
    }

    public ContactPoint(Kind kind, String value, String label) {
        this(kind, value, value.strip().toLowerCase(Locale.ROOT), label);
    }
}
