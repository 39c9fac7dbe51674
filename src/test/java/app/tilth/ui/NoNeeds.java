package app.tilth.ui;

import app.tilth.model.Need;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.entry.NeedDraft;
import app.tilth.ui.entry.Sought;
import app.tilth.ui.entry.Who;
import app.tilth.ui.needs.Candidates;
import app.tilth.ui.needs.NeedPage;
import app.tilth.ui.needs.NeedsDesk;
import app.tilth.ui.needs.NeedsPage;
import app.tilth.ui.needs.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A network where nothing is needed and nothing is kept. */
final class NoNeeds implements NeedsDesk, NeedDesk {
    @Override
    public NeedsPage page() {
        return new NeedsPage(List.of(), List.of());
    }

    @Override
    public Optional<NeedPage> need(long need) {
        return Optional.empty();
    }

    @Override
    public Candidates candidates(long need, String typed) {
        return new Candidates(List.of(), 0);
    }

    @Override
    public boolean name(long need, long person, boolean named) {
        return false;
    }

    @Override
    public boolean takeOut(long need, long person, boolean out) {
        return false;
    }

    @Override
    public boolean drop(long need, Need.Criterion criterion) {
        return false;
    }

    @Override
    public boolean meet(long need, String outcome) {
        return false;
    }

    @Override
    public String reopen(long need) {
        return "";
    }

    @Override
    public boolean remove(long need) {
        return false;
    }

    @Override
    public boolean done(Plan.Thing thing) {
        return false;
    }

    @Override
    public int bringToToday(long need) {
        return 0;
    }

    @Override
    public Optional<NeedDraft> kept(long need) {
        return Optional.empty();
    }

    @Override
    public Horizon horizon(String words) {
        return new Horizon(false, Optional.empty(), words);
    }

    @Override
    public String written(Optional<LocalDate> horizon) {
        return "";
    }

    @Override
    public List<Sought> sought(String typed) {
        return List.of();
    }

    @Override
    public Matched match(List<Sought> sought, List<Who> out) {
        return new Matched(0, List.of());
    }

    @Override
    public Optional<String> objection(NeedDraft told) {
        return Optional.empty();
    }

    @Override
    public String keep(NeedDraft told) {
        return "";
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
