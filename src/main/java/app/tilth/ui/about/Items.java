package app.tilth.ui.about;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Something a person has several of. Changes find what they are about by what it was, not by where it stood: it may have moved
 * meanwhile.
 */
record Items<T>(Function<Person, List<T>> of, BiFunction<Person, List<T>, Person> with) {
    static final Items<Position> POSITIONS = new Items<>(
            Person::positions, (p, list) -> p.change().positions(list).build());
    static final Items<String> TAGS =
            new Items<>(Person::tags, (p, list) -> p.change().tags(list).build());
    static final Items<DateThatMatters> DATES =
            new Items<>(Person::dates, (p, list) -> p.change().dates(list).build());

    static Items<ContactPoint> points(ContactPoint.Kind kind) {
        return part(
                Person::contactPoints,
                point -> point.kind() == kind,
                (p, list) -> p.change().contactPoints(list).build());
    }

    static Items<Topic> topics(Topic.Kind kind) {
        return part(
                Person::topics,
                topic -> topic.kind() == kind,
                (p, list) -> p.change().topics(list).build());
    }

    private static <T> Items<T> part(
            Function<Person, List<T>> all, Predicate<T> ours, BiFunction<Person, List<T>, Person> with) {
        return new Items<>(p -> all.apply(p).stream().filter(ours).toList(), (p, list) -> {
            Iterator<T> next = list.iterator();
            List<T> merged = new ArrayList<>();
            for (T item : all.apply(p)) {
                if (!ours.test(item)) {
                    merged.add(item);
                } else if (next.hasNext()) {
                    merged.add(next.next());
                }
            }
            next.forEachRemaining(merged::add);
            return with.apply(p, merged);
        });
    }

    int count(Person person) {
        return of.apply(person).size();
    }

    Optional<T> at(Person person, int index) {
        List<T> list = of.apply(person);
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private UnaryOperator<Person> changed(UnaryOperator<List<T>> how) {
        return person -> with.apply(person, how.apply(new ArrayList<>(of.apply(person))));
    }

    /** Puts one in another’s place, or at the end where that is gone: nothing typed is lost. */
    UnaryOperator<Person> replacing(Optional<T> before, T after) {
        return changed(list -> {
            int at = before.map(list::indexOf).orElse(-1);
            if (at < 0) {
                list.add(after);
            } else {
                list.set(at, after);
            }
            return list;
        });
    }

    UnaryOperator<Person> without(int index) {
        return person -> {
            Optional<T> gone = at(person, index);
            return changed(list -> {
                        gone.ifPresent(list::remove);
                        return list;
                    })
                    .apply(person);
        };
    }

    /** Moves one by some places towards the end; no further than that. */
    UnaryOperator<Person> moved(int index, int by) {
        return changed(list -> {
            int to = Math.clamp(index + (long) by, 0, list.size() - 1);
            list.add(to, list.remove(index));
            return list;
        });
    }
}
