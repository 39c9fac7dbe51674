package app.tilth.transfer;

import app.tilth.words.Messages;

/** What this room says. */
final class Texts {
    private static final Messages MESSAGES = Messages.of("transfer");

    private Texts() {}

    static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }
}
