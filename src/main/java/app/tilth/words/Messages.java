package app.tilth.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one room, from {@code i18n/<room>.properties}.
 *
 * <p>Every text is a {@link MessageFormat} pattern: apostrophes are written ’ (U+2019), arguments {@code {0}}, plurals by
 * {@code {0,choice,…}}. Numbers are grouped by it ("1,234"): years go in as text.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of a room in the language the program runs in. */
    public static Messages of(String room) {
        return new Messages(ResourceBundle.getBundle("app.tilth.i18n." + room, Locale.getDefault()));
    }

    /**
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    /** The text as it stands in the bundle, for patterns of another kind and for lists. */
    String raw(String key) {
        return bundle.getString(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language of the texts: that of the bundle found, English for the one without a language. */
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }
}
