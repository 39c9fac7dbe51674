package app.tilth.ui.task;

import java.util.Optional;

/**
 * What is said at the foot of the window after something was done or failed.
 *
 * @param offer what can be done about it, such as taking it back
 */
public record Notice(Mood mood, String text, Optional<Offer> offer) {
    public enum Mood {
        DONE,
        SNOOZED,
        /** Stays until it is closed. */
        FAILED
    }

    /** A deed behind a word or two. */
    public record Offer(String label, Runnable deed) {}

    public static Notice done(String text) {
        return new Notice(Mood.DONE, text, Optional.empty());
    }

    public static Notice failed(ErrorReport report) {
        return new Notice(Mood.FAILED, report.sentence() + " (" + report.code() + ")", Optional.empty());
    }

    public Notice offering(String label, Runnable deed) {
        return new Notice(mood, text, Optional.of(new Offer(label, deed)));
    }
}
