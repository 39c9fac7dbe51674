package app.tilth.ui;

import app.tilth.duplicate.Candidates.Watch;
import app.tilth.ui.duplicates.Comparison;
import app.tilth.ui.duplicates.DuplicatesDesk;
import app.tilth.ui.duplicates.Pair;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody is here twice. */
final class NoDuplicates implements DuplicatesDesk {
    @Override
    public List<Pair> search(Watch watch) {
        return List.of();
    }

    @Override
    public List<Pair> among(List<Long> people) {
        return List.of();
    }

    @Override
    public List<Pair> open(List<Pair> pairs, Map<Long, Long> joined) {
        return List.of();
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> join(Comparison two, Map<JoinField, Keep> choices) {
        return Optional.empty();
    }

    @Override
    public boolean keepBoth(Comparison two) {
        return false;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
