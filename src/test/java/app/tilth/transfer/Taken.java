package app.tilth.transfer;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps all it is given. */
final class Taken implements DraftSink {
    final List<PersonDraft> people = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    boolean cancelled;

    @Override
    public void person(int line, PersonDraft draft) {
        lines.add(line);
        people.add(draft);
    }

    @Override
    public void interaction(int line, InteractionDraft draft) {
        throw new AssertionError("no interactions in these files");
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem.toString());
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
