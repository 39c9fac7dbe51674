package app.tilth.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * People who know each other, and what they talk about.
 *
 * @param metLately how people met in the last six years came to be met; empty where that is no different from before
 * @param isDistant whether you know these people through somebody, and hardly at all
 * @param through weights in a hundred of the people others here were met through
 */
record Community(
        String key,
        int size,
        boolean isDistant,
        List<String> tags,
        Map<String, Integer> through,
        List<String> cities,
        List<String> met,
        List<String> metLately,
        List<String> matters,
        List<String> things,
        List<String> offers,
        List<String> looksFor,
        List<Workplace> workplaces) {

    /** Where you live. */
    static final String HOME = "Copenhagen";

    /** Whether most people here were met long before the sample begins. */
    boolean isOld() {
        return !metLately.isEmpty();
    }

    /** An organization with what people are there. */
    record Workplace(String name, String industry, String place, List<String> titles) {}

    static Map<String, Community> read() {
        Map<String, Block> organizations = new LinkedHashMap<>();
        Block.read("organizations.txt").forEach(block -> organizations.put(block.heading(), block));
        Map<String, Community> communities = new LinkedHashMap<>();
        for (Block block : Block.read("communities.txt")) {
            List<Workplace> workplaces = new ArrayList<>();
            for (String line :
                    Objects.requireNonNull(organizations.get(block.heading())).lines()) {
                List<String> fields = Block.fields(line);
                workplaces.add(
                        new Workplace(fields.get(0), fields.get(1), fields.get(2), Block.split(fields.get(3), ",")));
            }
            communities.put(
                    block.heading(),
                    new Community(
                            block.heading(),
                            Integer.parseInt(block.value("size")),
                            block.value("distant").equals("yes"),
                            block.list("tags"),
                            weights(block.list("through")),
                            block.list("cities"),
                            block.list("met"),
                            block.list("met lately"),
                            block.list("matters"),
                            block.list("things"),
                            block.list("offers"),
                            block.list("looks for"),
                            workplaces));
        }
        return communities;
    }

    /** Items of the form {@code some words 12}. */
    static Map<String, Integer> weights(List<String> items) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String item : items) {
            int space = item.lastIndexOf(' ');
            weights.put(item.substring(0, space), Integer.parseInt(item.substring(space + 1)));
        }
        return weights;
    }
}
