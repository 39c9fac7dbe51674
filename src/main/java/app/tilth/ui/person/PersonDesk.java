package app.tilth.ui.person;

import app.tilth.model.Circle;
import java.util.Optional;

/** What the page of a person asks of the network and does to it; methods may take their time. */
public interface PersonDesk {
    /** Empty where there is no such person any more. */
    Optional<PersonPage> page(long person);

    void circle(PersonPage page, Circle circle);

    /**
     * @param days 0 for the circle’s
     */
    void rhythm(PersonPage page, int days);

    void archive(PersonPage page, boolean archived);

    void closeLoop(PersonPage page, PersonPage.LoopLine loop);

    /** Tells, from any thread, that what was read may have changed. */
    AutoCloseable onChange(Runnable listener);
}
