package app.tilth.ui.welcome;

import app.tilth.ui.task.TaskRunner.Step;

/** Where an import is. */
public sealed interface ImportState {
    /** No files are chosen yet. */
    record Waiting() implements ImportState {}

    /**
     * @param stopping whether it has been asked to stop
     */
    record Running(Step step, boolean stopping) implements ImportState {}

    /**
     * @param stopped whether it was asked to stop, so that some files may be missing
     */
    record Finished(ImportSummary summary, boolean stopped) implements ImportState {}
}
