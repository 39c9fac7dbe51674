package app.tilth.ui;

import app.tilth.capture.SpokenDay;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.ui.entry.EntryDesk;
import app.tilth.ui.entry.Who;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LoopChoices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A network where nothing is found and nothing is kept. */
final class NoEntry implements EntryDesk {
    @Override
    public LocalDate today() {
        return MemoryNetwork.DAY;
    }

    @Override
    public SpokenDay day(String words, boolean due) {
        return SpokenDay.read(words, today(), due, false);
    }

    @Override
    public List<Who> called(String typed) {
        return List.of();
    }

    @Override
    public List<Who> who(Collection<Long> people) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> met(long person) {
        return Optional.empty();
    }

    @Override
    public Optional<Interaction> interaction(long id) {
        return Optional.empty();
    }

    @Override
    public List<Exchange> passedIn(long interaction) {
        return List.of();
    }

    @Override
    public Optional<Exchange> exchange(long id) {
        return Optional.empty();
    }

    @Override
    public List<Exchange> origins(Exchange cameBack) {
        return List.of();
    }

    @Override
    public Optional<Loop> loop(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<Connection> connection(long one, long other) {
        return Optional.empty();
    }

    @Override
    public List<Growth> follows(Interaction interaction, List<Exchange> passed) {
        return List.of();
    }

    @Override
    public List<Growth> follows(List<Exchange> exchanges) {
        return List.of();
    }

    @Override
    public Kept tell(Interaction interaction, List<Who> people, List<Exchange> passed, LoopChoices loops) {
        return new Kept(1, List.of(), List.of());
    }

    @Override
    public Kept tell(List<Exchange> exchanges, String people, LoopChoices loops) {
        return new Kept(1, List.of(), List.of());
    }

    @Override
    public void tell(Loop loop, String person) {}

    @Override
    public void connect(Who one, Who other, Connection.Kind kind, Optional<Double> strength) {}

    @Override
    public void remove(Interaction interaction, String names) {}

    @Override
    public void remove(Exchange exchange, String person) {}

    @Override
    public void remove(Loop loop, String person) {}

    @Override
    public void remove(Connection connection, String one, String other) {}

    @Override
    public String unsaved(String draft) {
        return "";
    }

    @Override
    public void keep(String draft, String values) {}
}
