package app.tilth.ui.duplicates;

import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.task.TaskRunner.Running;
import app.tilth.ui.task.TaskRunner.Step;
import java.util.List;
import java.util.function.Consumer;

/** Looking through everyone, once for as long as nothing changes. */
final class PairSearch {
    private final DuplicatesDesk desk;
    private final TaskRunner tasks;
    private Running running = () -> {};
    private List<Pair> found = List.of();
    private boolean known;
    private boolean underWay;
    private boolean stopped;

    PairSearch(DuplicatesDesk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /** What was found last. */
    List<Pair> found() {
        return found;
    }

    /** Whether what was found is of everyone as they are now. */
    boolean isKnown() {
        return known;
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** Whether it was stopped before it had seen everyone. */
    boolean isStopped() {
        return stopped;
    }

    /** Begins, unless it is under way. */
    void begin(Consumer<Step> onStep, Runnable onEnd, Consumer<Throwable> onFailure) {
        if (underWay) {
            return;
        }
        underWay = true;
        stopped = false;
        // Whatever changes from here on may be missed by the search.
        known = true;
        String line = DuplicatesViewModel.TEXTS.get("searching");
        running = tasks.start(
                progress -> desk.search(fraction -> {
                    progress.at(new Step(fraction, line));
                    return !progress.isCancelled();
                }),
                onStep,
                pairs -> {
                    found = pairs;
                    underWay = false;
                    onEnd.run();
                },
                failure -> {
                    underWay = false;
                    known = false;
                    onFailure.accept(failure);
                });
    }

    /** Says that what was found may be out of date. */
    void outdate() {
        known = false;
    }

    /** Asks it to end soon, with what it has found. */
    void stop() {
        if (underWay) {
            stopped = true;
            running.cancel();
        }
    }
}
