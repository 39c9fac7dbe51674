package app.tilth.workspace;

import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a path may lead to by the beginnings of words: people, and organizations anyone is or was at. */
public final class Goals {
    private final Workspace workspace;

    public Goals(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Someone or something to be reached. */
    public record Named(Goal goal, String name) {}

    /**
     * People first, then organizations, those whose name itself begins as typed before others.
     *
     * @param most of either
     */
    public List<Named> called(String typed, int most) {
        Typed wanted = Typed.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Named> found = new ArrayList<>();
        workspace.knowledge().directory().matching(typed, most).stream()
                .map(entry -> new Named(
                        new Goal.Someone(entry.id()), entry.listing().name()))
                .forEach(found::add);
        organizations(wanted).stream()
                .limit(most)
                .map(name -> new Named(new Goal.At(name), name))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private List<String> organizations(Typed wanted) {
        List<String> names = new ArrayList<>();
        workspace.read(stores -> {
            stores.organizations().forEach(organization -> {
                if (wanted.in(' ' + Fold.words(organization.name()))) {
                    names.add(organization.name());
                }
            });
            return names;
        });
        names.sort(Comparator.comparing((String name) -> !begins(name, wanted)).thenComparing(name -> name));
        return names;
    }

    private static boolean begins(String name, Typed wanted) {
        return (' ' + Fold.words(name)).startsWith(wanted.beginnings().getFirst());
    }
}
