package app.tilth.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which columns a table of some width has room for: a few that can be read rather than all of them cut off. */
public final class ColumnRoom {
    private ColumnRoom() {}

    /**
     * A column as far as its room goes.
     *
     * @param least how narrow it may be, in pixels
     * @param rank the higher, the sooner it goes without; 0 for what is always there
     */
    public record Need(String id, double least, int rank) {}

    /** The ids of the columns there is room for, in the order given; those of rank 0 in any case. */
    public static Set<String> fitting(List<Need> columns, double room) {
        List<Need> ranked = new ArrayList<>(columns);
        ranked.sort((a, b) -> Integer.compare(a.rank, b.rank));
        Set<String> there = new LinkedHashSet<>();
        double left = room;
        for (Need column : ranked) {
            left -= column.least;
            if (left < 0 && column.rank > 0) {
                break;
            }
            there.add(column.id);
        }
        Set<String> inOrder = new LinkedHashSet<>();
        columns.stream().map(Need::id).filter(there::contains).forEach(inOrder::add);
        return inOrder;
    }
}
