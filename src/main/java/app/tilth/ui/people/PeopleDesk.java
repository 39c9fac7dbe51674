package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.workspace.Considered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where the list of people gets its lines and does its deeds.
 *
 * <p>Every call may block, so it is only made from background work. Each deed is one undoable change.
 */
public interface PeopleDesk {
    PeopleBook book();

    void circle(Chosen chosen, Circle circle);

    void tag(Chosen chosen, String tag);

    /**
     * @param days the interval wanted, 0 for the circle's
     */
    void rhythm(Chosen chosen, int days);

    void archive(Chosen chosen, boolean archived);

    /** Keeps the introduction of the first two to be considered. */
    Considered introduce(Chosen chosen);

    /** Promises a hello to each by a day. */
    void planHello(Chosen chosen, LocalDate by);

    /** Adds a person by name and answers their id. */
    long add(String name);

    void save(List<SavedFilter> filters);

    /** The ids of the columns the user wants not to see. */
    Set<String> columnsLeftOut();

    void leaveOut(Set<String> columns);

    /**
     * Tells when the book may have changed, from any thread.
     *
     * @return closing it ends the telling
     */
    AutoCloseable onChange(Runnable listener);

    /**
     * People a deed is done to.
     *
     * @param names as a sentence names them: "Dele, Amara and 3 others"
     */
    record Chosen(List<Long> people, String names) {
        public Chosen {
            people = List.copyOf(people);
        }
    }
}
