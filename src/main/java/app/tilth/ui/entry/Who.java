package app.tilth.ui.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Someone chosen in a field.
 *
 * @param id 0 for someone who is not here yet
 */
public record Who(long id, String name, String role) {
    private static final String BETWEEN = "\n";
    private static final int MOST_NAMED = 3;

    boolean isNew() {
        return id == 0;
    }

    /** Several as one text that {@link #read} understands. */
    static String write(List<Who> people) {
        return people.stream()
                .map(who -> who.id + " " + who.name.replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Who> read(String text) {
        return Arrays.stream(text.split(BETWEEN, -1))
                .filter(line -> line.matches("\\d{1,18} .*"))
                .map(line -> new Who(
                        Long.parseLong(line.substring(0, line.indexOf(' '))),
                        line.substring(line.indexOf(' ') + 1),
                        ""))
                .toList();
    }

    /** As a sentence names them: the first three, and how many others. */
    public static String names(List<Who> people) {
        String first = people.stream().limit(MOST_NAMED).map(Who::name).collect(Collectors.joining(", "));
        return people.size() <= MOST_NAMED ? first : Entry.TEXTS.get("names.others", first, people.size() - MOST_NAMED);
    }
}
