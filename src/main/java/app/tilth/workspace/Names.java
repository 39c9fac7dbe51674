package app.tilth.workspace;

import app.tilth.capture.NameBook;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.SearchStore;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The names of everyone here who is not archived, without regard to case and accents. */
public final class Names implements NameBook {
    private static final int MOST = 200;

    private final Workspace workspace;

    public Names(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Named> called(String name) {
        String wanted = plain(name);
        List<Person> found = workspace.read(stores -> stores.people()
                .find(stores.search().search(SearchStore.What.PERSON, name, MOST).stream()
                        .map(SearchStore.Hit::id)
                        .toList()));
        List<Named> exactly = those(found, n -> plain(n.full()).equals(wanted));
        return exactly.isEmpty() ? those(found, n -> begins(n, wanted)) : exactly;
    }

    private static boolean begins(PersonName name, String wanted) {
        return plain(name.given()).equals(wanted)
                || plain(name.nickname()).equals(wanted)
                || plain(name.full()).startsWith(wanted + " ");
    }

    private static List<Named> those(List<Person> people, Predicate<PersonName> called) {
        return people.stream()
                .filter(p -> !p.archived() && !p.you() && called.test(p.name()))
                .map(p -> new Named(p.id(), p.name().full()))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
