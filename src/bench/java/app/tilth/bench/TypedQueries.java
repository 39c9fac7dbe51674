package app.tilth.bench;

import app.tilth.model.Interaction;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What people type into the search field, letter by letter: of ten texts five are names of people, two organizations, one a
 * tag and two words of an interaction, all of them in the network.
 */
final class TypedQueries {
    private static final long SEED = 7;

    private final Workspace workspace;
    private final SplittableRandom random = new SplittableRandom(SEED);

    TypedQueries(Workspace workspace) {
        this.workspace = workspace;
    }

    List<String> first(int count) {
        List<String> typed = new ArrayList<>();
        for (int turn = 0; typed.size() < count; turn++) {
            addPrefixes(text(turn % 10), typed);
        }
        return typed.subList(0, count);
    }

    /** Every beginning of the text that ends in a letter or digit. */
    static void addPrefixes(String text, List<String> to) {
        for (int end = 1; end <= text.length(); end++) {
            if (Character.isLetterOrDigit(text.charAt(end - 1))) {
                to.add(text.substring(0, end));
            }
        }
    }

    private String text(int turn) {
        long id = 2L + random.nextInt(StandardNetwork.PEOPLE);
        return workspace.read(stores -> {
            Person person = stores.people().find(id).orElseThrow();
            return switch (turn) {
                case 5, 6 ->
                    person.positions().stream()
                            .findFirst()
                            .map(Position::organization)
                            .orElse("");
                case 7 -> person.tags().stream().findFirst().orElse("");
                case 8, 9 ->
                    stores.interactions().of(id, 1).stream()
                            .findFirst()
                            .map(Interaction::summary)
                            .map(this::words)
                            .orElse("");
                default -> person.name().full();
            };
        });
    }

    /** Two words in a row. */
    private String words(String summary) {
        String[] words = summary.split(" ");
        int at = random.nextInt(Math.max(1, words.length - 1));
        return String.join(" ", List.of(words).subList(at, Math.min(words.length, at + 2)));
    }
}
