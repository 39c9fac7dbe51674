package app.tilth.workspace;

import app.tilth.capture.NameBook;
import app.tilth.store.ListingStore.Listing;
import app.tilth.tie.TieReadings;
import app.tilth.transfer.Fold;
import app.tilth.words.Roles;
import app.tilth.workspace.Directory.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of everyone here who is not archived, without regard to case and accents. Held in memory by the words of names,
 * and made anew when people have changed. Safe to ask from any thread.
 */
public final class Names implements NameBook {
    private static final int MOST = 50;

    private final Workspace workspace;
    private @Nullable Index index;

    public Names(Workspace workspace) {
        this.workspace = workspace;
    }

    private record Index(Directory directory, Map<String, List<Entry>> byWord) {
        static Index of(Directory directory) {
            Map<String, List<Entry>> byWord = new HashMap<>();
            for (Entry entry : directory.entries()) {
                if (!entry.listing().archived()) {
                    Stream.of(entry.name().strip().split(" ", -1))
                            .distinct()
                            .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>(1))
                                    .add(entry));
                }
            }
            return new Index(directory, byWord);
        }
    }

    private synchronized Index index() {
        Directory directory = workspace.knowledge().directory();
        Index known = index;
        if (known == null || known.directory != directory) {
            known = Index.of(directory);
            index = known;
        }
        return known;
    }

    @Override
    public List<Named> called(String name) {
        String wanted = Fold.words(name);
        int space = wanted.indexOf(' ');
        String first = space < 0 ? wanted : wanted.substring(0, space);
        List<Entry> found = index().byWord.getOrDefault(first, List.of());
        return Stream.<Predicate<Listing>>of(
                        person -> full(person).equals(wanted),
                        person -> begins(person, wanted),
                        _ -> wanted.equals(first))
                .map(called ->
                        found.stream().filter(e -> called.test(e.listing())).toList())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .map(this::closestFirst)
                .orElse(List.of());
    }

    private static String full(Listing person) {
        return Fold.words(person.name());
    }

    /** Whether they are called so for short: "Ana", "Ana B", or by nickname. */
    private static boolean begins(Listing person, String wanted) {
        String full = full(person);
        boolean initial = wanted.length() > 2 && wanted.charAt(wanted.length() - 2) == ' ';
        return Fold.words(person.nickname()).equals(wanted)
                || full.startsWith(wanted + ' ')
                || (initial && full.startsWith(wanted));
    }

    private List<Named> closestFirst(List<Entry> people) {
        Stream<Entry> sorted = people.stream();
        if (people.size() > 1) {
            TieReadings readings = workspace.knowledge().facts().readings();
            sorted = sorted.sorted(Comparator.comparingDouble((Entry e) -> -strength(readings, e.id()))
                    .thenComparingLong(Entry::id));
        }
        return sorted.limit(MOST).map(Entry::listing).map(Names::named).toList();
    }

    private static double strength(TieReadings readings, long person) {
        int slot = readings.ties().slot(person);
        return slot < 0 ? 0 : readings.strength(slot);
    }

    private static Named named(Listing person) {
        String role = Roles.of(person.title(), person.organization());
        return new Named(person.id(), person.name(), role);
    }
}
