package app.tilth.workspace;

import app.tilth.store.Touched;

/**
 * Something that has been done to the network, told after it is safely stored.
 *
 * @param name the command's name
 */
public record Change(Cause cause, String name, Touched touched) {
    public enum Cause {
        DONE,
        UNDONE,
        REDONE
    }
}
