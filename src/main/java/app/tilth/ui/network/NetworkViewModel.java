package app.tilth.ui.network;

import app.tilth.network.SpatialIndex;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The network as it is shown, and who of it is looked at. */
public final class NetworkViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.network");

    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Member>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.COMMUNITIES);
    private boolean isOpen;
    private boolean loading;
    private boolean stale;

    public NetworkViewModel(
            NetworkDesk desk, TaskRunner tasks, Navigation navigation, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failures = failures;
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    /**
     * A network with what finds people in it.
     *
     * @param x by node, as a drawing takes it
     * @param extents by group
     */
    record Drawn(Sociogram network, float[] x, float[] y, SpatialIndex index, List<Extent> extents) {
        static Drawn of(Sociogram network) {
            int size = network.graph().size();
            float[] x = new float[size];
            float[] y = new float[size];
            for (int node = 0; node < size; node++) {
                x[node] = (float) network.places().x(node);
                y[node] = (float) network.places().y(node);
            }
            return new Drawn(network, x, y, SpatialIndex.of(x, y), Extent.of(network));
        }

        /**
         * A viewport in which all of it is seen.
         *
         * @param edge around it
         * @param atLeft how much of the width is to stay free at the left, where there is room for that
         */
        Viewport fitting(int width, int height, double edge, double atLeft) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int node = 0; node < x.length; node++) {
                left = Math.min(left, x[node]);
                right = Math.max(right, x[node]);
                top = Math.min(top, y[node]);
                bottom = Math.max(bottom, y[node]);
            }
            int free = (int) Math.min(atLeft, width / 2.0);
            return x.length == 0
                    ? new Viewport(0, 0, 1, width, height)
                    : beside(
                            Viewport.fitting(left, top, right, bottom, Math.max(1, width - free), height, edge), free);
        }
    }

    /** The same in a picture that is wider at the left. */
    private static Viewport beside(Viewport seen, int free) {
        return new Viewport(
                seen.x() - free / 2.0 / seen.scale(), seen.y(), seen.scale(), seen.width() + free, seen.height());
    }

    /** Empty until it was drawn up. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Who is looked at. */
    ReadOnlyObjectProperty<Optional<Member>> lookedProperty() {
        return looked.getReadOnlyProperty();
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
                () -> Drawn.of(desk.sociogram()),
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

    private void show(Drawn now) {
        drawn.set(Optional.of(now));
        looked.set(looked.get().flatMap(before -> now.network.people().stream()
                .filter(member -> member.id() == before.id())
                .findFirst()));
    }

    /** Looks at someone, or at nobody with a node below 0. */
    void look(int node) {
        looked.set(drawn.get()
                .filter(_ -> node >= 0)
                .map(now -> now.network.people().get(node)));
    }

    /** Looks at the next person in a direction, from who is looked at, else from a point: at whoever is nearest to it. */
    void step(int right, int down, double fromX, double fromY) {
        drawn.get().ifPresent(now -> {
            int node = looked.get().map(member -> now.network.graph().node(member.id())).orElse(-1);
            int next = node < 0
                    ? now.index.nearest(fromX, fromY, Double.MAX_VALUE)
                    : now.index.next(node, right, down);
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
