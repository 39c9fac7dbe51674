package app.tilth.suggest;

import java.util.List;
import java.util.Optional;

/**
 * What two people could give each other or speak of, as far as is kept of them.
 *
 * @param wish what one looks for and the other offers
 * @param topics what both care about, in the words of the first
 * @param tags both carry
 * @param acquainted whether a connection of the two is on record
 */
public record CommonGround(Optional<Wish> wish, List<String> topics, List<String> tags, boolean acquainted) {
    /**
     * Something sought that is offered, each in its owner's words.
     *
     * @param byFirst whether the first of the two is who looks for it
     */
    public record Wish(boolean byFirst, String sought, String offered) {}

    public CommonGround {
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
    }

    public boolean isNothing() {
        return wish.isEmpty() && topics.isEmpty() && tags.isEmpty();
    }
}
