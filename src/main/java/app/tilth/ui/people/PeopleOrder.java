package app.tilth.ui.people;

import app.tilth.model.Warmth;
import java.util.Comparator;

/** What the list is sorted by. */
public enum PeopleOrder {
    /** The strongest ties first. */
    STRENGTH,
    /** By the folded name, which the text begins with. */
    NAME,
    CIRCLE,
    WARMTH,
    /** The latest contact first, those without any last. */
    LAST,
    /** The shortest interval first, those not known last. */
    RHYTHM,
    /** Those most was given to, beyond what came back, first. */
    ACCOUNT;

    private static final Comparator<PersonLine> STRONGEST =
            Comparator.comparingDouble(PersonLine::strength).reversed();

    /** A total order: whoever is equal in it comes in the order they were added. */
    Comparator<PersonLine> comparator() {
        Comparator<PersonLine> order = switch (this) {
            case STRENGTH -> STRONGEST;
            case NAME -> Comparator.comparing(line -> line.who().text());
            case CIRCLE -> Comparator.comparing(PersonLine::circle).thenComparing(STRONGEST);
            case WARMTH ->
                Comparator.<PersonLine>comparingInt(line -> rank(line.warmth())).thenComparing(STRONGEST);
            case LAST -> Comparator.comparingInt(line -> line.silentDays() < 0 ? Integer.MAX_VALUE : line.silentDays());
            case RHYTHM ->
                Comparator.comparingDouble(line -> line.rhythmDays() == 0 ? Double.MAX_VALUE : line.rhythmDays());
            case ACCOUNT ->
                Comparator.comparingInt(
                        line -> line.account().received() - line.account().gave());
        };
        return order.thenComparingLong(PersonLine::id);
    }

    private static int rank(Warmth warmth) {
        return switch (warmth) {
            case THRIVING -> 0;
            case STEADY -> 1;
            case NEW -> 2;
            case COOLING -> 3;
            case DORMANT -> 4;
        };
    }
}
