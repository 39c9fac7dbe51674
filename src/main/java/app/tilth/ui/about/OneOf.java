package app.tilth.ui.about;

import app.tilth.model.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A detail of each of several things.
 *
 * @param blank what a new one begins as
 * @param nothing whether one is no longer worth keeping
 * @param text of one thing
 */
record OneOf<T>(
        Items<T> items, Function<Person, T> blank, Predicate<T> nothing, Function<T, String> text, Reader<T> reader)
        implements Telling {
    /** Reads a detail into the thing it belongs to. */
    interface Reader<T> {
        Read<T> read(T before, String typed, Known known);
    }

    /** What was read. */
    sealed interface Read<T> {
        record Made<T>(T thing) implements Read<T> {}

        record Refused<T>(String key) implements Read<T> {}
    }

    @Override
    public String text(AboutPage page, int at) {
        return items.at(page.person(), at).map(text).orElse("");
    }

    @Override
    public Outcome read(Person person, int at, String typed, Known known) {
        Optional<T> before = items.at(person, at);
        return switch (reader.read(before.orElseGet(() -> blank.apply(person)), typed, known)) {
            case Read.Refused<T>(String key) -> Outcome.refused(key, typed);
            case Read.Made<T>(T after) -> change(items.of().apply(person), before, at, after);
        };
    }

    private Outcome change(List<T> all, Optional<T> before, int at, T after) {
        if (nothing.test(after)) {
            return new Outcome.Change(before.isPresent() ? items.without(at) : same -> same);
        }
        if (all.contains(after) && !before.equals(Optional.of(after))) {
            return Outcome.refused("there");
        }
        return new Outcome.Change(items.replacing(before, after));
    }
}
