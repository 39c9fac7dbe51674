package app.tilth.capture;

/** A line could not be read; the message is one sentence that says what to change. */
public final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1;

    NotUnderstood(String sentence) {
        super(sentence);
    }
}
