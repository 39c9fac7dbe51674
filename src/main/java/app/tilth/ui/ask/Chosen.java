package app.tilth.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Those an ask would go to, and the one of them whose words are shown. */
final class Chosen {
    private final ReadOnlyObjectWrapper<List<Recipient>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Long>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<List<Recipient>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Long>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void set(List<Recipient> all) {
        people.set(all);
    }

    void add(Recipient person) {
        List<Recipient> more = new ArrayList<>(people.get());
        more.add(person);
        people.set(List.copyOf(more));
    }

    void remove(long person) {
        people.set(people.get().stream().filter(one -> one.id() != person).toList());
    }

    /** Shows the words to someone; to the first where that one is not among them. Answers whether that is someone else. */
    boolean show(Optional<Long> person) {
        Optional<Long> next = person.filter(id -> find(id).isPresent())
                .or(() -> people.get().stream().map(Recipient::id).findFirst());
        boolean other = !next.equals(shown.get());
        shown.set(next);
        return other;
    }

    Optional<Recipient> shown() {
        return shown.get().flatMap(this::find);
    }

    Optional<Recipient> find(long id) {
        return people.get().stream().filter(one -> one.id() == id).findFirst();
    }
}
