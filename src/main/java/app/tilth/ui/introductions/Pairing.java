package app.tilth.ui.introductions;

import app.tilth.ui.today.PairCard;
import java.util.List;

/**
 * Two people who could be, are being, or were introduced, ready to be read.
 *
 * @param card with the drafts to them; its sentence is why they should meet, and may be empty
 * @param when what was done last, such as “Both asked on 12 Nov.”, with the next step; empty where they were only found
 */
public record Pairing(PairCard card, Standing standing, String when) {
    /** How far it has come. */
    public enum Standing {
        FOUND,
        CONSIDERED,
        BOTH_ASKED,
        MADE,
        CAME_TO_SOMETHING;

        /** What may be done next, what matters most first. */
        List<Deed> deeds() {
            return switch (this) {
                case FOUND -> List.of(Deed.ASK, Deed.WRITE, Deed.CONSIDER, Deed.DROP);
                case CONSIDERED -> List.of(Deed.ASK, Deed.WRITE, Deed.DROP);
                case BOTH_ASKED -> List.of(Deed.WRITE, Deed.DROP);
                case MADE -> List.of(Deed.CAME_TO_SOMETHING);
                case CAME_TO_SOMETHING -> List.of();
            };
        }
    }

    boolean isOfTheSame(Pairing other) {
        return card.isSameAs(other.card);
    }
}
