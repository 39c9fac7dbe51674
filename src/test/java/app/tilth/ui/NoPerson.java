package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.ui.person.PersonDesk;
import app.tilth.ui.person.PersonPage;
import java.util.Optional;

/** A network whose people have no page. */
final class NoPerson implements PersonDesk {
    @Override
    public Optional<PersonPage> page(long person) {
        return Optional.empty();
    }

    @Override
    public void circle(PersonPage page, Circle circle) {}

    @Override
    public void rhythm(PersonPage page, int days) {}

    @Override
    public void archive(PersonPage page, boolean archived) {}

    @Override
    public void closeLoop(PersonPage page, PersonPage.LoopLine loop) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
