package app.tilth.ui;

import app.tilth.capture.DayOrder;
import app.tilth.capture.SpokenDay;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.ui.entry.EntryDesk;
import app.tilth.ui.entry.Who;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.ChangeExchange;
import app.tilth.workspace.ChangeLoop;
import app.tilth.workspace.Command;
import app.tilth.workspace.Connect;
import app.tilth.workspace.ConnectNewcomer;
import app.tilth.workspace.Directory.Entry;
import app.tilth.workspace.Disconnect;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LoopChoices;
import app.tilth.workspace.LoopGrowths;
import app.tilth.workspace.OpenLoop;
import app.tilth.workspace.Origins;
import app.tilth.workspace.RemoveExchange;
import app.tilth.workspace.RemoveInteraction;
import app.tilth.workspace.RemoveLoop;
import app.tilth.workspace.TellInteraction;
import app.tilth.workspace.UnsavedEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries into the open network. */
final class NetworkEntry implements EntryDesk {
    private static final int MOST_CALLED = 6;

    private final OpenNetwork network;

    NetworkEntry(OpenNetwork network) {
        this.network = network;
    }

    private void run(Command<?> command) {
        network.current().run(command);
    }

    private Kept told(Command<Kept> command) {
        return network.current().run(command);
    }

    @Override
    public LocalDate today() {
        return network.current().today();
    }

    @Override
    public SpokenDay day(String words, boolean due) {
        return SpokenDay.read(words, today(), due, DayOrder.monthFirst());
    }

    @Override
    public List<Who> called(String typed) {
        return network.current().knowledge().directory().matching(typed, MOST_CALLED).stream()
                .map(NetworkEntry::who)
                .toList();
    }

    @Override
    public List<Who> who(Collection<Long> people) {
        var directory = network.current().knowledge().directory();
        return people.stream()
                .flatMap(id -> directory.find(id).stream())
                .map(NetworkEntry::who)
                .toList();
    }

    private static Who who(Entry entry) {
        var listing = entry.listing();
        return new Who(entry.id(), listing.name(), entry.role());
    }

    @Override
    public Optional<LocalDate> met(long person) {
        return network.current()
                .read(stores ->
                        stores.people().find(person).map(Person::met).flatMap(met -> Optional.ofNullable(met.day())));
    }

    @Override
    public Optional<Interaction> interaction(long id) {
        return network.current().read(stores -> stores.interactions().find(id));
    }

    @Override
    public List<Exchange> passedIn(long interaction) {
        return network.current().read(stores -> stores.exchanges().in(interaction));
    }

    @Override
    public Optional<Exchange> exchange(long id) {
        return network.current()
                .read(stores -> stores.exchanges().find(List.of(id)).stream().findFirst());
    }

    @Override
    public List<Exchange> origins(Exchange cameBack) {
        return network.current()
                .read(stores -> Origins.with(stores, cameBack.person()).of(cameBack));
    }

    @Override
    public Optional<Loop> loop(long id) {
        return network.current().read(stores -> stores.loops().find(id));
    }

    @Override
    public Optional<Connection> connection(long one, long other) {
        return network.current()
                .read(stores ->
                        stores.connections().among(List.of(one, other)).stream().findFirst());
    }

    @Override
    public List<Growth> follows(Interaction interaction, List<Exchange> passed) {
        return LoopGrowths.of(network.current(), interaction, passed);
    }

    @Override
    public List<Growth> follows(List<Exchange> exchanges) {
        return LoopGrowths.of(network.current(), exchanges);
    }

    @Override
    public Kept tell(Interaction interaction, List<Who> people, List<Exchange> passed, LoopChoices loops) {
        List<String> newcomers =
                people.stream().filter(who -> who.id() == 0).map(Who::name).toList();
        String names = people.stream().map(Who::name).collect(Collectors.joining(", "));
        return told(new TellInteraction(interaction, newcomers, passed, names, loops));
    }

    @Override
    public Kept tell(List<Exchange> exchanges, String people, LoopChoices loops) {
        return told(
                exchanges.getFirst().id() == 0
                        ? new AddExchange(exchanges, people, loops)
                        : new ChangeExchange(exchanges.getFirst(), people, loops));
    }

    @Override
    public void tell(Loop loop, String person) {
        run(loop.id() == 0 ? new OpenLoop(loop, person) : new ChangeLoop(loop, person));
    }

    @Override
    public void connect(Who one, Who other, Connection.Kind kind, Optional<Double> strength) {
        run(
                other.id() == 0
                        ? new ConnectNewcomer(one.id(), one.name(), other.name(), kind, strength.orElse(null))
                        : new Connect(
                                new Connection(
                                        one.id(), other.id(), kind, Connection.Source.DECLARED, strength.orElse(null)),
                                one.name(),
                                other.name()));
    }

    @Override
    public void remove(Interaction interaction, String names) {
        run(new RemoveInteraction(interaction.id(), names));
    }

    @Override
    public void remove(Exchange exchange, String person) {
        run(new RemoveExchange(exchange.id(), person));
    }

    @Override
    public void remove(Loop loop, String person) {
        run(new RemoveLoop(loop.id(), person));
    }

    @Override
    public void remove(Connection connection, String one, String other) {
        run(new Disconnect(connection, one, other));
    }

    @Override
    public String unsaved(String draft) {
        return new UnsavedEntry(network.current(), draft).read();
    }

    @Override
    public void keep(String draft, String values) {
        new UnsavedEntry(network.current(), draft).keep(values);
    }
}
