package app.tilth.workspace;

import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was shown on a day, answered or not.
 *
 * @param kinds by person; the two of an introduction each have one
 */
record ShownToday(Map<Long, SuggestionKind> kinds) {

    static ShownToday read(Stores stores, LocalDate day) {
        return new ShownToday(stores.suggestions().shown(day).stream()
                .collect(Collectors.toMap(SuggestionState::person, SuggestionState::kind)));
    }

    boolean has(long person) {
        return kinds.containsKey(person);
    }

    Set<Long> people() {
        return kinds.keySet();
    }

    /** Those who were shown as one of two. */
    List<Long> introduced() {
        return kinds.keySet().stream()
                .filter(person -> kinds.get(person) == SuggestionKind.INTRODUCTION)
                .sorted()
                .toList();
    }

    /** How many introductions were shown. */
    int introductions() {
        return (introduced().size() + 1) / 2;
    }

    /** How many places of the day they take. */
    int places() {
        return kinds.size() - introduced().size() + introductions();
    }
}
