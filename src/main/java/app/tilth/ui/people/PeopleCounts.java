package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many there are of each, the archived left out.
 *
 * @param tags the most used first
 * @param saved by the user's own filters, in their order
 */
public record PeopleCounts(
        Map<Lens, Integer> lenses,
        Map<Circle, Integer> circles,
        Map<Warmth, Integer> warmths,
        List<String> tags,
        List<Integer> saved) {

    static final PeopleCounts NONE = new PeopleCounts(Map.of(), Map.of(), Map.of(), List.of(), List.of());

    static PeopleCounts of(List<PersonLine> lines, List<SavedFilter> saved) {
        Map<Lens, Integer> lenses = new EnumMap<>(Lens.class);
        Map<Circle, Integer> circles = new EnumMap<>(Circle.class);
        Map<Warmth, Integer> warmths = new EnumMap<>(Warmth.class);
        Map<String, Integer> tags = new HashMap<>();
        for (PersonLine line : lines) {
            line.lenses().forEach(lens -> lenses.merge(lens, 1, Integer::sum));
            if (line.lenses().contains(Lens.EVERYONE)) {
                circles.merge(line.circle(), 1, Integer::sum);
                warmths.merge(line.warmth(), 1, Integer::sum);
                line.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            }
        }
        List<String> used = new ArrayList<>(tags.keySet());
        used.sort(Comparator.<String, Integer>comparing(tags::get).reversed().thenComparing(Comparator.naturalOrder()));
        return new PeopleCounts(
                Collections.unmodifiableMap(lenses),
                Collections.unmodifiableMap(circles),
                Collections.unmodifiableMap(warmths),
                used,
                saved.stream()
                        .map(own -> Math.toIntExact(
                                lines.stream().filter(own.filter().test()).count()))
                        .toList());
    }

    public int of(Lens lens) {
        return lenses.getOrDefault(lens, 0);
    }

    int of(Circle circle) {
        return circles.getOrDefault(circle, 0);
    }

    int of(Warmth warmth) {
        return warmths.getOrDefault(warmth, 0);
    }
}
