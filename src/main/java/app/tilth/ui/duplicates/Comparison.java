package app.tilth.ui.duplicates;

import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import java.util.List;

/**
 * Two people side by side.
 *
 * @param rows of what differs, the name first whether it does or not
 * @param same what both have alike, in words
 */
public record Comparison(Pair pair, Side one, Side other, List<Row> rows, List<String> same) {
    public Comparison {
        rows = List.copyOf(rows);
        same = List.copyOf(same);
    }

    /**
     * One of the two.
     *
     * @param call what to call them in a sentence
     * @param from what is known of where the entry comes from, in words
     */
    public record Side(long id, String name, String call, String from) {}

    /**
     * One thing that can differ.
     *
     * @param one as it is at the left, may be empty
     * @param other as it is at the right, may be empty
     * @param usual what stays unless the user says otherwise
     * @param pictures whether the two values are addresses of pictures, not words
     */
    public record Row(JoinField field, String label, String one, String other, Keep usual, boolean pictures) {
        /** Whether there is anything to choose between. */
        boolean isChoice() {
            return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }
    }
}
