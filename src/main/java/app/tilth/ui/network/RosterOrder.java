package app.tilth.ui.network;

import app.tilth.model.Warmth;
import app.tilth.ui.network.Roster.Row;
import java.util.Comparator;
import java.util.List;

/** What the list is sorted by. */
enum RosterOrder {
    /** The strongest ties first. */
    TIE,
    NAME,
    CIRCLE,
    WARMTH,
    /** By its name, those in none last. */
    COMMUNITY,
    /** Those who know most people first. */
    KNOWS;

    private static final List<Warmth> WARMEST =
            List.of(Warmth.THRIVING, Warmth.STEADY, Warmth.NEW, Warmth.COOLING, Warmth.DORMANT);
    private static final Comparator<Row> STRONGEST =
            Comparator.comparingDouble((Row row) -> row.member().nearness()).reversed();

    /** A total order: whoever is equal in it comes in the order they were added. */
    Comparator<Row> comparator() {
        Comparator<Row> order = switch (this) {
            case TIE -> STRONGEST;
            case NAME -> Comparator.comparing((Row row) -> row.member().name(), String.CASE_INSENSITIVE_ORDER);
            case CIRCLE ->
                Comparator.comparing((Row row) -> row.member().circle()).thenComparing(STRONGEST);
            case WARMTH ->
                Comparator.comparingInt(
                                (Row row) -> WARMEST.indexOf(row.member().warmth()))
                        .thenComparing(STRONGEST);
            case COMMUNITY ->
                Comparator.comparing((Row row) -> row.community().isEmpty())
                        .thenComparing(Row::community)
                        .thenComparing(STRONGEST);
            case KNOWS -> Comparator.comparingInt(Row::knows).reversed();
        };
        return order.thenComparingLong(row -> row.member().id());
    }
}
