package app.tilth.ui;

import app.tilth.network.layout.Onlooker;
import app.tilth.model.Circle;
import app.tilth.need.Helper;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.OpenNeed;
import app.tilth.ui.network.Sought;
import app.tilth.words.Roles;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.Goals;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociograms;
import app.tilth.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The picture of the open network. */
final class NetworkSociogram implements NetworkDesk {
    private final OpenNetwork network;
    private @Nullable Workspace of;
    private @Nullable Sociograms drawn;

    NetworkSociogram(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public Sociogram sociogram(Onlooker onlooker) {
        return drawn().today(onlooker);
    }

    private synchronized Sociograms drawn() {
        Workspace now = network.current();
        Sociograms known = drawn;
        if (known == null || now != of) {
            known = new Sociograms(now);
            drawn = known;
            of = now;
        }
        return known;
    }

    @Override
    public List<Sought.OfPerson> called(String typed, int most) {
        return network.current().knowledge().directory().matching(typed, most).stream()
                .map(entry -> entry.listing())
                .map(one -> new Sought.OfPerson(one.id(), one.name(), Roles.of(one.title(), one.organization())))
                .toList();
    }

    @Override
    public List<String> organizations(String typed, int most) {
        return network.current().read(stores -> Goals.organizations(typed, most, stores));
    }

    @Override
    public List<OpenNeed> needs() {
        return network.current().knowledge().needs().open().stream()
                .sorted(Comparator.comparing(
                        (Needs.Outlook one) -> one.need().horizon(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(one -> new OpenNeed(
                        one.need().id(),
                        one.need().title(),
                        one.coverage().helpers().stream()
                                .collect(Collectors.toMap(Helper::person, Helper::reached, (first, _) -> first))))
                .toList();
    }

    @Override
    public List<String> sentences(long person) {
        return new AtAGlance(network.current()).of(person);
    }

    @Override
    public void circle(List<Long> people, String names, Circle circle) {
        network.current().run(ChangePeople.circle(people, names, circle));
    }

    @Override
    public void tag(List<Long> people, String names, String tag) {
        network.current().run(ChangePeople.tag(people, names, tag));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
