package app.tilth.ui.network;

import app.tilth.ui.network.Tally.Counted;
import app.tilth.ui.task.TaskRunner;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finding people, organizations and tags in the network, and what is sought now. */
final class Searching {
    private static final int MOST_PEOPLE = 5;
    private static final int MOST_WORDS = 3;

    private final NetworkViewModel model;
    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Optional<Sought>> sought = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.THERE);
    private Runnable arrive = () -> {};
    private boolean underWay;

    /** Where what is sought is. */
    enum Outcome {
        /** In the picture, or nothing is sought. */
        THERE,
        /** Left out by what is shown. */
        LEFT_OUT,
        /** Without a connection, and so not in the network. */
        UNCONNECTED
    }

    Searching(NetworkViewModel model, NetworkDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.model = model;
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
        model.drawnProperty().subscribe(_ -> settle());
    }

    /** The person or organization that was chosen last; tags are not sought, they are shown. */
    ReadOnlyObjectProperty<Optional<Sought>> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * From now on, goes to a person who was sought once they are looked at.
     *
     * @param how brings who is looked at into sight
     */
    void whenFound(Runnable how) {
        arrive = how;
    }

    /** Finds what may be meant: people first, then organizations and tags of the network. */
    void look(String typed, Consumer<List<Sought>> found) {
        Tally tally = model.tallyProperty().get();
        tasks.run(
                () -> {
                    List<Sought> all = new ArrayList<>(desk.called(typed, MOST_PEOPLE));
                    for (String name : desk.organizations(typed, MOST_WORDS)) {
                        all.add(new Sought.OfOrganization(name, tally.at(name)));
                    }
                    for (Counted one : Tally.matching(tally.tags(), typed, MOST_WORDS)) {
                        all.add(new Sought.OfTag(one.name(), one.people()));
                    }
                    return all;
                },
                found,
                failures);
    }

    /** Goes to a person, marks the people of an organization, or shows only those who carry a tag. */
    void choose(Sought one) {
        if (one instanceof Sought.OfTag tag) {
            clear();
            model.filter(model.filterProperty().get().tag(tag.name()));
            return;
        }
        sought.set(Optional.of(one));
        underWay = true;
        settle();
    }

    void clear() {
        sought.set(Optional.empty());
        underWay = false;
        settle();
    }

    /** Whether someone is at the organization that is sought. */
    Predicate<Member> marked() {
        return sought.get()
                .map(one -> one instanceof Sought.OfOrganization ? one.name() : "")
                .filter(name -> !name.isEmpty())
                .<Predicate<Member>>map(name -> member -> name.equalsIgnoreCase(member.organization()))
                .orElse(_ -> false);
    }

    private void settle() {
        Optional<Drawn> drawn = model.drawnProperty().get();
        Optional<Drawn> whole = model.wholeProperty().get();
        if (drawn.isEmpty() || whole.isEmpty()) {
            return;
        }
        Set<Long> there = people(whole.get());
        Set<Long> shown = drawn.equals(whole) ? there : people(drawn.get());
        outcome.set(
                there.stream().anyMatch(shown::contains) || sought.get().isEmpty()
                        ? Outcome.THERE
                        : there.isEmpty() ? Outcome.UNCONNECTED : Outcome.LEFT_OUT);
        if (underWay && outcome.get() == Outcome.THERE) {
            underWay = false;
            if (sought.get().orElse(null) instanceof Sought.OfPerson person) {
                model.look(drawn.get().network().graph().node(person.id()));
                arrive.run();
            }
        }
    }

    /** Those of a network who are meant by what is sought. */
    private Set<Long> people(Drawn network) {
        return switch (sought.get().orElse(null)) {
            case Sought.OfPerson person ->
                network.network().graph().node(person.id()) < 0 ? Set.of() : Set.of(person.id());
            case Sought.OfOrganization _ ->
                network.network().people().stream()
                        .filter(marked())
                        .map(Member::id)
                        .collect(Collectors.toSet());
            case Sought.OfTag _ -> Set.of();
            case null -> Set.of();
        };
    }
}
