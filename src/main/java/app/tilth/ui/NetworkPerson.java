package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.ui.person.PersonDesk;
import app.tilth.ui.person.PersonPage;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.CloseLoop;
import app.tilth.workspace.Command;
import java.util.List;
import java.util.Optional;

/** The page of a person as the open network has it. */
final class NetworkPerson implements PersonDesk {
    private final OpenNetwork network;

    NetworkPerson(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public Optional<PersonPage> page(long person) {
        return PersonPages.of(network.current(), person);
    }

    private void run(Command<?> command) {
        network.current().run(command);
    }

    @Override
    public void circle(PersonPage page, Circle circle) {
        run(ChangePeople.circle(List.of(page.id()), page.call(), circle));
    }

    @Override
    public void rhythm(PersonPage page, int days) {
        run(ChangePeople.rhythm(List.of(page.id()), page.call(), days));
    }

    @Override
    public void archive(PersonPage page, boolean archived) {
        run(ChangePeople.archive(List.of(page.id()), page.call(), archived));
    }

    @Override
    public void closeLoop(PersonPage page, PersonPage.LoopLine loop) {
        run(new CloseLoop(loop.id(), page.call()));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
