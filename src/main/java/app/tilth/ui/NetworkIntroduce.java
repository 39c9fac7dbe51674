package app.tilth.ui;

import app.tilth.model.Person;
import app.tilth.ui.introduce.IntroduceDesk;
import app.tilth.ui.introduce.Partner;
import app.tilth.words.Messages;
import app.tilth.words.Roles;
import app.tilth.workspace.ConsiderIntroduction;
import app.tilth.workspace.Considered;
import app.tilth.workspace.Partners;
import java.util.List;

/** Introducing people of the open network. */
final class NetworkIntroduce implements IntroduceDesk {
    private static final Messages TEXTS = Messages.of("ui.introduce");
    private static final int SHOWN = 6;

    private final OpenNetwork network;

    NetworkIntroduce(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public List<Partner> partners(long person, String typed) {
        return new Partners(network.current())
                .of(person, typed, SHOWN).stream()
                        .map(NetworkIntroduce::partner)
                        .toList();
    }

    private static Partner partner(Partners.Partner found) {
        Person person = found.person();
        return new Partner(
                person.id(),
                person.name().full().strip(),
                Roles.of(person),
                found.acquainted() ? TEXTS.get("acquainted") : found.ground(),
                found.acquainted());
    }

    @Override
    public Considered consider(long person, long other, String why) {
        return consider(network, person, other, why);
    }

    static Considered consider(OpenNetwork network, long person, long other, String why) {
        var workspace = network.current();
        List<Person> two = workspace.read(stores -> stores.people().find(List.of(person, other)));
        return two.size() < 2
                ? Considered.GONE
                : workspace.run(new ConsiderIntroduction(
                        person,
                        other,
                        two.getFirst().name().familiar(),
                        two.getLast().name().familiar(),
                        why));
    }
}
