package app.tilth.ui.people;

import java.util.List;

/** Several people as one sentence names them. */
final class ChosenNames {
    private static final int MOST = 3;

    private ChosenNames() {}

    /** "Dele", "Dele and Amara", "Dele, Amara and Viktor", "Dele, Amara, Viktor and 4 others". */
    static String of(List<PersonLine> people) {
        List<String> first = firstNames(people);
        int others = people.size() - first.size();
        if (others > 0) {
            return PeopleViewModel.TEXTS.get("names.others", String.join(", ", first), others);
        }
        return first.size() == 1
                ? first.getFirst()
                : PeopleViewModel.TEXTS.get(
                        "names.and", String.join(", ", first.subList(0, first.size() - 1)), first.getLast());
    }

    /** The first three, by their first word. */
    static List<String> firstNames(List<PersonLine> people) {
        return people.stream()
                .limit(MOST)
                .map(line -> line.name().strip().split("\\s+", 2)[0])
                .toList();
    }
}
