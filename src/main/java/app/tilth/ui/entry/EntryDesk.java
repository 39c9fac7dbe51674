package app.tilth.ui.entry;

import app.tilth.capture.SpokenDay;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is kept, and where entries go. Every call may take its time; every change is one undoable step. */
public interface EntryDesk {
    LocalDate today();

    /**
     * @param due whether it is still to come
     */
    SpokenDay day(String words, boolean due);

    /** Those whose names begin as typed. */
    List<Who> called(String typed);

    /** Those of the people who are here. */
    List<Who> who(Collection<Long> people);

    /** The day you met; empty where it is not known. */
    Optional<LocalDate> met(long person);

    Optional<Interaction> interaction(long id);

    List<Exchange> passedIn(long interaction);

    Optional<Exchange> exchange(long id);

    /** What you gave them, newest first. */
    List<Exchange> gives(long person);

    Optional<Loop> loop(long id);

    Optional<Connection> connection(long one, long other);

    /** Keeps an interaction, new where its id is 0, with all that passed in it. */
    void tell(Interaction interaction, List<Who> people, List<Exchange> passed);

    /** Keeps what passed, new where its id is 0. */
    void tell(Exchange exchange, String person);

    /** Keeps a loop, new where its id is 0. */
    void tell(Loop loop, String person);

    /** Keeps that two know each other; the other may be new. */
    void connect(Who one, Who other, Connection.Kind kind, Optional<Double> strength);

    void remove(Interaction interaction, String names);

    void remove(Exchange exchange, String person);

    void remove(Loop loop, String person);

    void remove(Connection connection, String one, String other);

    /** What was typed and not saved; empty where nothing was. */
    String unsaved(String draft);

    void keep(String draft, String values);
}
