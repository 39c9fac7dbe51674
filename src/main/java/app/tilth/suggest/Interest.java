package app.tilth.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could bring someone together with others. Texts are folded by whoever reads them: two words, topics or tags are the
 * same where they are equal.
 *
 * @param offers the telling words of what they offer
 * @param looksFor the telling words of what they look for
 * @param caresAbout topics
 * @param tags they carry
 * @param through who brought you together, null where nobody is known to have
 * @param organization where they are, null where that is not known
 */
public record Interest(
        Set<String> offers,
        Set<String> looksFor,
        Set<String> caresAbout,
        Set<String> tags,
        @Nullable Long through,
        @Nullable Long organization) {
    public Interest {
        offers = Set.copyOf(offers);
        looksFor = Set.copyOf(looksFor);
        caresAbout = Set.copyOf(caresAbout);
        tags = Set.copyOf(tags);
    }

    /** Whether there is nothing that could bring them together with anyone. */
    public boolean isNothing() {
        return offers.isEmpty() && looksFor.isEmpty() && caresAbout.isEmpty() && tags.isEmpty();
    }
}
