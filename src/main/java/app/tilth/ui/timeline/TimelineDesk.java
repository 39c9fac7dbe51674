package app.tilth.ui.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where the timeline gets what it shows and does its deeds.
 *
 * <p>Every call may block, so it is only made from background work. Each deed is one undoable change.
 */
public interface TimelineDesk {
    TimelineBook book();

    /** The interactions and exchanges in which something typed was said, by id. */
    Said said(String typed);

    /**
     * @param interactions by id
     * @param exchanges by id
     */
    record Said(List<Long> interactions, List<Long> exchanges) {
        public Said {
            interactions = List.copyOf(interactions);
            exchanges = List.copyOf(exchanges);
        }
    }

    /** What was said of some interactions; those of which nothing was may be left out. */
    Map<Long, String> wordsOfInteractions(Collection<Long> ids);

    Map<Long, String> wordsOfExchanges(Collection<Long> ids);

    /**
     * Puts something that took place on another day, with what passed in it.
     *
     * @param names as a sentence names them
     * @return whether it was there
     */
    boolean move(long interaction, LocalDate to, String names);

    /** The same of something that passed outside of any. */
    boolean moveExchange(long exchange, LocalDate to, String names);

    /**
     * Makes one of several that are the same.
     *
     * @param interactions the one that stays first
     */
    boolean join(List<Long> interactions, String names);

    /** Gives each of those who took part one of their own. */
    boolean split(long interaction, String names);

    void save(List<SavedTimeline> filters);

    /**
     * Tells when the book may have changed, from any thread.
     *
     * @return closing it ends the telling
     */
    AutoCloseable onChange(Runnable listener);
}
