package app.tilth.ask;

import app.tilth.tie.Act;
import org.jspecify.annotations.Nullable;

/**
 * Something to do before an ask.
 *
 * @param text in a sentence
 * @param task the same as a promise in a few words, as an open loop names it; empty where there is nothing to plan
 * @param minutes about what it takes, 0 where it is only waiting
 * @param loop the open loop it closes, null where it closes none
 * @param meets whom to bring them together with, null where it is about nobody else
 */
public record Step(
        Act act,
        String text,
        String task,
        int minutes,
        @Nullable Long loop,
        @Nullable Long meets) {
    /** Whether a day can be set for it. */
    public boolean canBePlanned() {
        return !task.isEmpty();
    }
}
