package app.tilth.ui.network;

import app.tilth.ui.task.TaskRunner;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Those the picture shows as a list, sorted away from the screen. */
final class Roster {
    private final NetworkViewModel model;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RosterOrder> order = new ReadOnlyObjectWrapper<>(RosterOrder.TIE);
    private volatile int asked;

    /**
     * One of them.
     *
     * @param community the name of theirs, may be empty
     * @param knows how many people you know they know
     */
    record Row(Member member, String community, int knows, TieStrength tie) {}

    Roster(NetworkViewModel model, TaskRunner tasks, Consumer<Throwable> failures) {
        this.model = model;
        this.tasks = tasks;
        this.failures = failures;
        model.drawnProperty().subscribe(_ -> arrange());
        open.subscribe((_, _) -> arrange());
    }

    /** Whether the list is there in place of the picture. */
    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RosterOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    void sort(RosterOrder wanted) {
        if (wanted != order.get()) {
            order.set(wanted);
            arrange();
        }
    }

    private void arrange() {
        Optional<Drawn> shown = model.drawnProperty().get();
        if (!open.get() || shown.isEmpty()) {
            return;
        }
        int number = asked + 1;
        asked = number;
        Sociogram all = model.wholeProperty().get().map(Drawn::network).orElseThrow();
        RosterOrder by = order.get();
        tasks.run(
                () -> number == asked ? Optional.of(rows(shown.get().network(), all, by)) : Optional.<List<Row>>empty(),
                found -> found.filter(_ -> number == asked).ifPresent(rows::set),
                failures);
    }

    private static List<Row> rows(Sociogram shown, Sociogram all, RosterOrder by) {
        return IntStream.range(0, shown.people().size())
                .mapToObj(node -> row(shown.people().get(node), shown, all))
                .sorted(by.comparator())
                .toList();
    }

    private static Row row(Member member, Sociogram shown, Sociogram all) {
        String community =
                member.group() < 0 ? "" : shown.groups().get(member.group()).name();
        // Who has just gone may still be shown for a moment.
        int node = all.graph().node(member.id());
        return new Row(member, community, node < 0 ? 0 : all.graph().degree(node), TieStrength.of(member));
    }
}
