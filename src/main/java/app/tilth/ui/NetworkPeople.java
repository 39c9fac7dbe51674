package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.ui.people.PeopleBook;
import app.tilth.ui.people.PeopleDesk;
import app.tilth.ui.people.SavedFilter;
import app.tilth.words.Messages;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.Command;
import app.tilth.workspace.Considered;
import app.tilth.workspace.KeepSetting;
import app.tilth.workspace.PlanHello;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The list of people as the open network has it. */
final class NetworkPeople implements PeopleDesk {
    private static final String FILTERS = "people.filters";
    private static final Messages TEXTS = Messages.of("ui.people");

    private static final String COLUMNS = "people.columns-left-out";

    private final OpenNetwork network;

    NetworkPeople(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public PeopleBook book() {
        var workspace = network.current();
        String saved = workspace.read(stores -> stores.settings().find(FILTERS)).orElse("");
        return new PeopleBook(workspace.today(), PeopleLines.of(workspace), FilterText.read(saved));
    }

    @Override
    public Set<String> columnsLeftOut() {
        String kept = network.current().kept(COLUMNS).orElse("");
        return kept.isEmpty() ? Set.of() : Set.of(kept.split(","));
    }

    @Override
    public void leaveOut(Set<String> columns) {
        network.current().keep(COLUMNS, String.join(",", columns));
    }

    private void run(Command<?> command) {
        network.current().run(command);
    }

    @Override
    public void circle(Chosen chosen, Circle circle) {
        run(ChangePeople.circle(chosen.people(), chosen.names(), circle));
    }

    @Override
    public void tag(Chosen chosen, String tag) {
        run(ChangePeople.tag(chosen.people(), chosen.names(), tag));
    }

    @Override
    public void rhythm(Chosen chosen, int days) {
        run(ChangePeople.rhythm(chosen.people(), chosen.names(), days));
    }

    @Override
    public void archive(Chosen chosen, boolean archived) {
        run(ChangePeople.archive(chosen.people(), chosen.names(), archived));
    }

    @Override
    public Considered introduce(Chosen chosen) {
        return NetworkIntroduce.consider(
                network, chosen.people().getFirst(), chosen.people().getLast(), "");
    }

    @Override
    public void planHello(Chosen chosen, LocalDate by) {
        run(new PlanHello(chosen.people(), chosen.names(), by));
    }

    @Override
    public long add(String name) {
        return network.current()
                .run(new AddPeople(List.of(name), Circle.ACTIVE))
                .getFirst();
    }

    @Override
    public void save(List<SavedFilter> filters) {
        run(new KeepSetting(TEXTS.get("command.filters"), FILTERS, FilterText.write(filters)));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
