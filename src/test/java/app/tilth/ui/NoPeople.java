package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.ui.people.PeopleBook;
import app.tilth.ui.people.PeopleDesk;
import app.tilth.ui.people.SavedFilter;
import app.tilth.workspace.Considered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A list without anyone. */
final class NoPeople implements PeopleDesk {
    @Override
    public PeopleBook book() {
        return new PeopleBook(MemoryNetwork.DAY, List.of(), List.of());
    }

    @Override
    public void circle(Chosen chosen, Circle circle) {}

    @Override
    public void tag(Chosen chosen, String tag) {}

    @Override
    public void rhythm(Chosen chosen, int days) {}

    @Override
    public void archive(Chosen chosen, boolean archived) {}

    @Override
    public Considered introduce(Chosen chosen) {
        return Considered.GONE;
    }

    @Override
    public void planHello(Chosen chosen, LocalDate by) {}

    @Override
    public long add(String name) {
        return 0;
    }

    @Override
    public void save(List<SavedFilter> filters) {}

    @Override
    public Set<String> columnsLeftOut() {
        return Set.of();
    }

    @Override
    public void leaveOut(Set<String> columns) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
