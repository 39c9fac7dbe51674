package app.tilth.ui.ask;

import app.tilth.ask.Step;

/**
 * Something that could be given before asking.
 *
 * @param name all of the person’s name
 * @param call what you call them
 * @param planned whether it is on Today already
 */
public record Giving(long person, String name, String call, Step step, boolean planned) {
    /** What is given, in a sentence. */
    String text() {
        return step.text();
    }
}
