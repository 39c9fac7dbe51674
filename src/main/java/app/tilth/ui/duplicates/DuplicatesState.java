package app.tilth.ui.duplicates;

import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.task.TaskRunner.Step;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import java.util.Map;

/** Where looking through the pairs is. */
public sealed interface DuplicatesState {
    /** Everyone is being looked through. */
    record Searching(Step step) implements DuplicatesState {}

    /**
     * No pair is left.
     *
     * @param stopped whether not everyone was looked through
     */
    record Nothing(boolean stopped) implements DuplicatesState {}

    /**
     * A pair is shown.
     *
     * @param number of the pair, from 1
     * @param of how many there are
     * @param kept what stays of each row
     * @param stopped whether not everyone was looked through
     */
    record Shown(Comparison two, int number, int of, Map<JoinField, Keep> kept, boolean stopped)
            implements DuplicatesState {
        public Shown {
            kept = Map.copyOf(kept);
        }

        /** What stays of a row. */
        public Keep keep(Row row) {
            return kept.getOrDefault(row.field(), row.usual());
        }
    }
}
