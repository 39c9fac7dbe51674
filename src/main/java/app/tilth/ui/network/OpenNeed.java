package app.tilth.ui.network;

import app.tilth.need.Helper.Reached;
import java.util.Map;

/**
 * A need, and how those who could help with it are reached.
 *
 * @param helps by person
 */
public record OpenNeed(long id, String title, Map<Long, Reached> helps) {
    public OpenNeed {
        helps = Map.copyOf(helps);
    }
}
