package app.tilth.ui.entry;

import app.tilth.model.Need.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way of saying who could help with a need.
 *
 * @param person 0 but for {@link Criterion.Kind#PERSON}
 * @param text what they have in common, or the person’s name
 */
public record Sought(Criterion.Kind kind, long person, String text) {
    private static final String BETWEEN = "\n";

    /** Several as one text that {@link #read} understands. */
    static String write(List<Sought> several) {
        return several.stream()
                .map(one -> one.kind + " " + one.person + " " + one.text.replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Sought> read(String text) {
        return Arrays.stream(text.split(BETWEEN, -1))
                .filter(line -> line.matches("[A-Z]+ \\d{1,18} .*"))
                .map(line -> line.split(" ", 3))
                .map(parts -> new Sought(Criterion.Kind.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]))
                .toList();
    }

    public boolean isSameAs(Sought other) {
        return kind == other.kind && person == other.person && (person != 0 || text.equalsIgnoreCase(other.text));
    }
}
