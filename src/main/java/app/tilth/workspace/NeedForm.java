package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.store.Stores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a need told by someone has to be like to be kept. */
public final class NeedForm {
    /** In characters: what a card shows in two lines. More belongs under why. */
    public static final int LONGEST_TITLE = 120;

    private NeedForm() {}

    /** A need as it is kept: texts without space around them, a title on one line, nobody and nothing named twice. */
    static Need tidy(Need told, Stores stores) {
        return told.change()
                .title(line(told.title()))
                .why(told.why().strip())
                .criteria(criteria(told.criteria(), stores))
                .build();
    }

    /** A text on one line, with no space around it. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
    }

    /** Those that say something, each once; people who are gone meanwhile are left out. */
    private static List<Criterion> criteria(List<Criterion> told, Stores stores) {
        List<Long> named =
                told.stream().map(Criterion::person).filter(Objects::nonNull).toList();
        Set<Long> there = new HashSet<>();
        stores.people().find(named).forEach(person -> there.add(person.id()));
        List<Criterion> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Criterion one : told) {
            Long person = one.person();
            if (person != null) {
                if (there.contains(person) && seen.add("person " + person)) {
                    kept.add(Criterion.of(person));
                }
            } else {
                String text = line(one.text());
                if (!text.isEmpty() && seen.add(one.kind() + " " + text.toLowerCase(Locale.ROOT))) {
                    kept.add(Criterion.of(one.kind(), text));
                }
            }
        }
        return kept;
    }

    /** What speaks against keeping it, {@link KeptNeed.Became#KEPT} where nothing does. */
    static KeptNeed judge(Need tidy, Stores stores) {
        if (tidy.title().isEmpty()) {
            return new KeptNeed(0, KeptNeed.Became.UNTITLED);
        }
        if (tidy.title().codePointCount(0, tidy.title().length()) > LONGEST_TITLE) {
            return new KeptNeed(0, KeptNeed.Became.TOO_LONG);
        }
        return stores.needs().open().stream()
                .filter(open -> open.id() != tidy.id() && open.title().equalsIgnoreCase(tidy.title()))
                .findFirst()
                .map(open -> new KeptNeed(open.id(), KeptNeed.Became.ALREADY))
                .orElseGet(() -> new KeptNeed(tidy.id(), KeptNeed.Became.KEPT));
    }
}
