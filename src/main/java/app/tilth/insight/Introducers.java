package app.tilth.insight;

import app.tilth.model.Warmth;
import app.tilth.tie.TieReadings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who brought you together with the people you have a tie with.
 *
 * @param all who did, those through whom you met most first
 * @param ties how many ties there are
 */
public record Introducers(List<Introducer> all, int ties) {
    /**
     * Someone through whom you met others.
     *
     * @param met how many of your ties
     * @param warm how many of those are neither cooling nor dormant
     */
    public record Introducer(long person, int met, int warm) {
        Introducer and(Introducer other) {
            return new Introducer(person, met + other.met, warm + other.warm);
        }
    }

    public Introducers {
        all = List.copyOf(all);
    }

    /**
     * @param through by person, who brought you together
     */
    public static Introducers of(TieReadings readings, Map<Long, Long> through) {
        Map<Long, Introducer> found = new HashMap<>();
        int ties = 0;
        for (int slot = 0; slot < readings.ties().size(); slot++) {
            if (!readings.ties().live(slot)) {
                continue;
            }
            ties++;
            long person = readings.ties().person(slot);
            Long by = through.get(person);
            if (by != null && by != person) {
                Warmth warmth = readings.warmth(slot);
                boolean warm = warmth != Warmth.COOLING && warmth != Warmth.DORMANT;
                found.merge(by, new Introducer(by, 1, warm ? 1 : 0), Introducer::and);
            }
        }
        return new Introducers(
                found.values().stream()
                        .sorted(Comparator.comparingInt(Introducer::met)
                                .reversed()
                                .thenComparing(Introducer::warm, Comparator.reverseOrder())
                                .thenComparingLong(Introducer::person))
                        .toList(),
                ties);
    }

    /** How many of the ties came through someone. */
    public int brought() {
        return all.stream().mapToInt(Introducer::met).sum();
    }
}
