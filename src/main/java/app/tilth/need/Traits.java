package app.tilth.need;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one person may be found by. */
public record Traits(Map<Trait, List<String>> values) {
    public static final Traits NONE = new Traits(Map.of());

    public Traits {
        values = Map.copyOf(values);
    }

    boolean fit(Set<Trait> traits, Sought sought) {
        return traits.stream()
                .anyMatch(trait ->
                        values.getOrDefault(trait, List.of()).stream().anyMatch(value -> sought.fits(trait, value)));
    }
}
