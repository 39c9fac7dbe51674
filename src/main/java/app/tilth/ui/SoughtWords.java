package app.tilth.ui;

import app.tilth.model.Need.Criterion.Kind;
import app.tilth.store.ListingStore.Listing;
import app.tilth.transfer.Fold;
import app.tilth.ui.entry.Sought;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Directory.Typed;
import app.tilth.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be meant by what is typed of those who could help: what many have in common first, then people by name. */
final class SoughtWords {
    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_PEOPLE = 3;

    private final Workspace workspace;
    private final Directory directory;

    SoughtWords(Workspace workspace) {
        this.workspace = workspace;
        directory = workspace.knowledge().directory();
    }

    List<Sought> of(String typed) {
        Typed wanted = Typed.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Sought> found = new ArrayList<>();
        found.addAll(kept(Kind.TAG, wanted, listing -> listing.tags().stream()));
        found.addAll(kept(Kind.ORGANIZATION, wanted, listing -> Stream.of(listing.organization())));
        found.addAll(industries(wanted));
        found.addAll(kept(Kind.ROLE, wanted, listing -> Stream.of(listing.title())));
        found.addAll(kept(Kind.PLACE, wanted, listing -> Stream.of(listing.place())));
        directory.matching(typed, MOST_PEOPLE).stream()
                .map(entry ->
                        new Sought(Kind.PERSON, entry.id(), entry.listing().name()))
                .forEach(found::add);
        // Whoever is not known yet can be sought all the same: that is what a gap is.
        Stream.of(Kind.ROLE, Kind.INDUSTRY, Kind.ORGANIZATION, Kind.PLACE, Kind.TAG)
                .map(kind -> new Sought(kind, 0, typed.strip()))
                .filter(one -> found.stream().noneMatch(one::isSameAs))
                .forEach(found::add);
        return found;
    }

    private List<Sought> kept(Kind kind, Typed wanted, Function<Listing, Stream<String>> words) {
        return most(kind, wanted, directory.entries().stream().flatMap(entry -> words.apply(entry.listing())));
    }

    private List<Sought> industries(Typed wanted) {
        List<String> industries = new ArrayList<>();
        workspace.read(stores -> {
            stores.organizations().forEach(organization -> industries.add(organization.industry()));
            return true;
        });
        return most(Kind.INDUSTRY, wanted, industries.stream());
    }

    private static List<Sought> most(Kind kind, Typed wanted, Stream<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(word -> wanted.in(' ' + Fold.words(word.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OF_A_KIND)
                .map(word -> new Sought(kind, 0, word.getKey()))
                .toList();
    }
}
