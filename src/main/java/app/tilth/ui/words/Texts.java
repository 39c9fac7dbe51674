package app.tilth.ui.words;

import app.tilth.words.Messages;

/** The window’s texts, by key. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of("ui");

    private Texts() {}

    /**
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** The text for an enum constant, kept under {@code <prefix>.<CONSTANT>}. */
    public static String get(String prefix, Enum<?> constant) {
        return MESSAGES.get(prefix + '.' + constant.name());
    }
}
