package app.tilth.ask;

import app.tilth.model.News;
import java.util.List;
import java.util.Optional;

/**
 * What could be given to someone, by what is known of the network; of each the best first.
 *
 * @param own what they look for and you offer
 * @param meetings who could help them, or cares about the same and has not met them
 * @param shared what both of you care about, in their words
 * @param news a new role or employer they have not been congratulated on
 */
public record Gifts(List<Match> own, List<Meeting> meetings, List<String> shared, Optional<News> news) {
    public static final Gifts NONE = new Gifts(List.of(), List.of(), List.of(), Optional.empty());

    /**
     * Something sought that is offered, each in its owner's words.
     *
     * @param sought by the person an ask would go to
     */
    public record Match(String sought, String offered) {}

    /** Someone you know whom it would help them to meet. */
    public sealed interface Meeting {
        long with();

        /** As you call whom they would meet. */
        String name();

        /** Someone who offers what they look for. */
        record Offering(long with, String name, Match match) implements Meeting {}

        /**
         * Someone who cares about the same.
         *
         * @param topic what both care about
         */
        record Alike(long with, String name, String topic) implements Meeting {}
    }

    public Gifts {
        own = List.copyOf(own);
        meetings = List.copyOf(meetings);
        shared = List.copyOf(shared);
    }
}
