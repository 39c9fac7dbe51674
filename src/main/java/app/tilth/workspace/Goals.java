package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds organizations that a path may lead to by the beginnings of words, whether anyone is there now or was. */
public final class Goals {
    private Goals() {}

    /** Those whose name itself begins as typed before others; none where nothing is typed. */
    public static List<String> organizations(String typed, int most, Stores stores) {
        Typed wanted = Typed.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        stores.organizations().forEach(organization -> {
            if (wanted.in(' ' + Fold.words(organization.name()))) {
                names.add(organization.name());
            }
        });
        return names.stream()
                .sorted(Comparator.comparing((String name) -> !begins(name, wanted))
                        .thenComparing(name -> name))
                .limit(most)
                .toList();
    }

    private static boolean begins(String name, Typed wanted) {
        return (' ' + Fold.words(name)).startsWith(wanted.beginnings().getFirst());
    }
}
