package app.tilth.ui.welcome;

import app.tilth.ui.task.TaskRunner.Step;
import java.nio.file.Path;
import java.util.List;

/** Where an import is. */
public sealed interface ImportState {
    /** No files are chosen yet. */
    record Waiting() implements ImportState {}

    /**
     * Files are chosen and wait for the word.
     *
     * @param lines what is in each of them; none until they have been looked through
     */
    record Offered(List<Path> files, List<String> lines) implements ImportState {
        public Offered {
            files = List.copyOf(files);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param stopping whether it has been asked to stop
     */
    record Running(Step step, boolean stopping) implements ImportState {}

    /**
     * @param stopped whether it was asked to stop, so that some files may be missing
     */
    record Finished(ImportSummary summary, boolean stopped) implements ImportState {}
}
