package app.tilth.ui.network;

import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import app.tilth.workspace.Sociogram.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The network as it is shown, and who of it is looked at. */
public final class NetworkViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.network");

    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Member>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final Replay replay = new Replay();
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.COMMUNITIES);
    private boolean isOpen;
    private boolean loading;
    private boolean stale;
    private boolean isNarrowing;
    private boolean isOtherwise;

    private record Read(Drawn whole, LocalDate today) {}

    public NetworkViewModel(NetworkDesk desk, TaskRunner tasks, Navigation navigation, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failures = failures;
        replay.monthProperty().subscribe((_, _) -> narrow());
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    /** Everyone, shown or not; empty until it was drawn up. */
    ReadOnlyObjectProperty<Optional<Drawn>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Those who are shown; empty until it was drawn up. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Who is looked at. */
    ReadOnlyObjectProperty<Optional<Member>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** How it grew. */
    Replay replay() {
        return replay;
    }

    /** How many people are shown, in words. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    /** Draws it up the first time it is asked for, and keeps it current from then on. */
    public void open() {
        if (!isOpen) {
            isOpen = true;
            refresh();
        }
    }

    private void changed() {
        if (isOpen) {
            refresh();
        }
    }

    /** Several askings while one is under way become one. */
    private void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        tasks.run(
                () -> new Read(new Drawn(desk.sociogram()), desk.today()),
                now -> {
                    loading = false;
                    show(now);
                    if (stale) {
                        stale = false;
                        refresh();
                    }
                },
                failure -> {
                    loading = false;
                    stale = false;
                    failures.accept(failure);
                });
    }

    private void show(Read now) {
        whole.set(Optional.of(now.whole));
        replay.of(now.whole.network().people(), now.today);
        narrow();
    }

    /** Shows those who are to be seen. Of what is asked for while a part is worked out, only the latest is. */
    private void narrow() {
        Drawn all = whole.get().orElse(null);
        if (all == null || isNarrowing) {
            isOtherwise = all != null;
            return;
        }
        Optional<YearMonth> month = replay.monthProperty().get();
        if (month.isEmpty()) {
            show(all, all);
            return;
        }
        isNarrowing = true;
        Predicate<Member> known = replay.known(month.get());
        tasks.run(
                () -> all.only(known),
                part -> {
                    isNarrowing = false;
                    replay.tell(part.network().people(), month.get());
                    show(part, all);
                    narrowAgain();
                },
                failure -> {
                    isNarrowing = false;
                    failures.accept(failure);
                    narrowAgain();
                });
    }

    private void narrowAgain() {
        if (isOtherwise) {
            isOtherwise = false;
            narrow();
        }
    }

    private void show(Drawn part, Drawn all) {
        int of = all.network().people().size();
        int there = part.network().people().size();
        shown.set(there == of ? TEXTS.get("shown.all", of) : TEXTS.get("shown", there, of));
        drawn.set(Optional.of(part));
        looked.set(looked.get()
                .flatMap(before -> part.network().people().stream()
                        .filter(member -> member.id() == before.id())
                        .findFirst()));
    }

    /** The node of who is looked at. */
    OptionalInt looked(Drawn now) {
        return looked.get().map(member -> now.network().graph().node(member.id())).stream()
                .mapToInt(Integer::intValue)
                .filter(node -> node >= 0)
                .findFirst();
    }

    /** Looks at someone, or at nobody with a node below 0. */
    void look(int node) {
        looked.set(drawn.get()
                .filter(_ -> node >= 0)
                .map(now -> now.network().people().get(node)));
    }

    /** Looks at the next person in a direction, from who is looked at, else from a point: at whoever is nearest to it. */
    void step(int right, int down, double fromX, double fromY) {
        drawn.get().ifPresent(now -> {
            int node = looked(now).orElse(-1);
            int next = node < 0
                    ? now.index().nearest(fromX, fromY, Double.MAX_VALUE)
                    : now.index().next(node, right, down);
            if (next >= 0) {
                look(next);
            }
        });
    }

    /** Opens the page of who is looked at. */
    void visit() {
        looked.get().ifPresent(member -> navigation.open(new Place.Person(member.id())));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
