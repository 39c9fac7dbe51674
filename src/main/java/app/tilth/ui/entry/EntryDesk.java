package app.tilth.ui.entry;

import app.tilth.capture.SpokenDay;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LoopChoices;
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

    /** What something that came back grew from, then what it may have, the likeliest first. */
    List<Exchange> origins(Exchange cameBack);

    Optional<Loop> loop(long id);

    Optional<Connection> connection(long one, long other);

    /** What would become of loops if an interaction were kept with what passed in it. */
    List<Growth> follows(Interaction interaction, List<Exchange> passed);

    /** What would become of loops if things were kept that passed by themselves. */
    List<Growth> follows(List<Exchange> exchanges);

    /** Keeps an interaction, new where its id is 0, with all that passed in it. */
    Kept tell(Interaction interaction, List<Who> people, List<Exchange> passed, LoopChoices loops);

    /** Keeps what passed with one or several people; what has an id is told differently. */
    Kept tell(List<Exchange> exchanges, String people, LoopChoices loops);

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
