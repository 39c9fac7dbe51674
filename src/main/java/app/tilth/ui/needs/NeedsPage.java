package app.tilth.ui.needs;

import java.util.List;
import java.util.stream.Stream;

/**
 * All needs.
 *
 * @param open the nearest horizon first, those without hurry last
 * @param met the latest first
 */
public record NeedsPage(List<NeedCard> open, List<MetNeed> met) {
    public NeedsPage {
        open = List.copyOf(open);
        met = List.copyOf(met);
    }

    boolean isEmpty() {
        return open.isEmpty() && met.isEmpty();
    }

    boolean has(long need) {
        return open.stream().anyMatch(card -> card.id() == need) || met.stream().anyMatch(card -> card.id() == need);
    }

    /** Those open, then those met, as the list shows them. */
    List<Long> ids() {
        return Stream.concat(open.stream().map(NeedCard::id), met.stream().map(MetNeed::id))
                .toList();
    }
}
