package app.tilth.sample;

import app.tilth.model.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws names nobody of the roll has yet, with given and family names that are heard together. */
final class Names {
    private final List<Block> cultures = Block.read("names.txt");
    private final Map<String, Integer> used = new HashMap<>();

    PersonName draw(SplittableRandom random, Roll roll) {
        while (true) {
            Block culture = Draw.one(cultures, random);
            String given = Draw.one(Block.split(culture.value("given"), ","), random);
            String family = Draw.one(Block.split(culture.value("family"), ","), random);
            PersonName name = PersonName.of(given, family);
            boolean common = used.getOrDefault(given, 0) > 2 || used.getOrDefault(family, 0) > 2;
            if (!common && !roll.has(name.full())) {
                used.merge(given, 1, Integer::sum);
                used.merge(family, 1, Integer::sum);
                return name;
            }
        }
    }
}
