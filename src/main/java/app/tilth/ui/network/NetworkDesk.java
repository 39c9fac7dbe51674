package app.tilth.ui.network;

import app.tilth.network.layout.Onlooker;
import app.tilth.model.Circle;
import app.tilth.workspace.Sociogram;
import java.util.List;

/** Where the picture of the network comes from. Every call may block, so it is only made from background work. */
public interface NetworkDesk {
    /**
     * Everyone as they stand today.
     *
     * @param onlooker sees how they find their places, where they have none yet, and may stop that
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    Sociogram sociogram(Onlooker onlooker);

    /** Those whose names have words that begin as typed, as many as are wanted at most. */
    List<Sought.OfPerson> called(String typed, int most);

    /** The organizations anyone is or was at whose names have words that begin as typed, as many as are wanted at most. */
    List<String> organizations(String typed, int most);

    /** The open needs, those with the nearest horizon first. */
    List<OpenNeed> needs();

    /** What there is to say of someone in a few short sentences; empty where there is nothing, or no such person. */
    List<String> sentences(long person);

    /**
     * Moves people to a circle: one undoable change.
     *
     * @param names as a sentence names them
     */
    void circle(List<Long> people, String names, Circle circle);

    /** Tags people, likewise. */
    void tag(List<Long> people, String names, String tag);

    /** Calls the listener, from any thread, whenever the picture may have changed. */
    AutoCloseable onChange(Runnable listener);
}
