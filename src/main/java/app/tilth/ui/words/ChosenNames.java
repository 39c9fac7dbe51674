package app.tilth.ui.words;

import java.util.List;

/** Several people as one sentence names them. */
public final class ChosenNames {
    private static final int MOST = 3;

    private ChosenNames() {}

    /** "Dele", "Dele and Amara", "Dele, Amara and Viktor", "Dele, Amara, Viktor and 4 others". */
    public static String of(List<String> people) {
        List<String> first = firstNames(people);
        int others = people.size() - first.size();
        if (others > 0) {
            return Texts.get("names.others", String.join(", ", first), others);
        }
        return first.size() == 1
                ? first.getFirst()
                : Texts.get("names.and", String.join(", ", first.subList(0, first.size() - 1)), first.getLast());
    }

    /** The first three, by their first word. */
    public static List<String> firstNames(List<String> people) {
        return people.stream()
                .limit(MOST)
                .map(name -> name.strip().split("\\s+", 2)[0])
                .toList();
    }
}
