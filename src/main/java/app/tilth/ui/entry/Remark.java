package app.tilth.ui.entry;

/**
 * A sentence beside a field.
 *
 * @param objection whether it must be seen to before anything is saved
 */
public record Remark(String text, boolean objection) {
    static Remark objection(String text) {
        return new Remark(text, true);
    }

    static Remark hint(String text) {
        return new Remark(text, false);
    }
}
