package app.tilth.ui.network;

import app.tilth.network.layout.Positions;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final Replay replay = new Replay();
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.COMMUNITIES);
    private final ReadOnlyObjectWrapper<NetworkFilter> filter = new ReadOnlyObjectWrapper<>(NetworkFilter.EVERYONE);
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final NeedChoice needs = new NeedChoice();
    private final Choosing choosing;
    private final Roster roster;
    private final Searching searching;
    private final Looking looking;
    private boolean isOpen;
    private boolean loading;
    private boolean stale;
    private volatile boolean isClosed;
    private boolean isSifting;
    private boolean isOtherwise;

    /**
     * @param undo takes the last change back
     */
    public NetworkViewModel(
            NetworkDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failures = failures;
        replay.monthProperty().subscribe((_, _) -> sift());
        choosing = new Choosing(desk, tasks, notices, failures, undo);
        roster = new Roster(this, tasks, failures);
        looking = new Looking(desk, tasks, failures);
        searching = new Searching(this, desk, tasks, failures);
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    /** All of the network, whoever is shown of it; empty until it was drawn up. */
    ReadOnlyObjectProperty<Optional<Drawn>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** What is shown of it; empty until it was drawn up. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Who is looked at. */
    ReadOnlyObjectProperty<Optional<Member>> lookedProperty() {
        return looking.lookedProperty();
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

    /** Whom it shows. */
    ReadOnlyObjectProperty<NetworkFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Whether what is drawn next with the mouse is a loop around people. */
    BooleanProperty loopingProperty() {
        return looping;
    }

    Looking looking() {
        return looking;
    }

    Choosing choosing() {
        return choosing;
    }

    Roster roster() {
        return roster;
    }

    NeedChoice needs() {
        return needs;
    }

    Searching searching() {
        return searching;
    }

    /** The organizations and tags of the whole network. */
    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** Shows some of the people; the latest that is wanted overtakes what was wanted before. */
    void filter(NetworkFilter wanted) {
        NetworkFilter before = filter.get();
        if (!wanted.equals(before)) {
            filter.set(wanted);
            if (!wanted.ownTies(before.ownTies()).equals(before)) {
                sift();
            }
        }
    }

    /** Leaves nobody out any more. */
    void showEveryone() {
        filter(filter.get().everyone());
    }

    /** Works out who is shown; of what is wanted while it does, only the latest is. */
    private void sift() {
        Drawn all = whole.get().orElse(null);
        if (all == null || isSifting) {
            isOtherwise = all != null;
            return;
        }
        isSifting = true;
        NetworkFilter wanted = filter.get();
        Optional<YearMonth> month = replay.monthProperty().get();
        Optional<Predicate<Member>> known = month.map(replay::known);
        tasks.run(
                () -> {
                    Drawn left = all.through(wanted);
                    return known.map(left::only).orElse(left);
                },
                part -> {
                    isSifting = false;
                    month.ifPresent(at -> replay.tell(part.network().people(), at));
                    show(all, part);
                    siftAgain();
                },
                failure -> {
                    isSifting = false;
                    failures.accept(failure);
                    siftAgain();
                });
    }

    private void siftAgain() {
        if (isOtherwise) {
            isOtherwise = false;
            sift();
        }
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
                () -> {
                    var looks = new Looks(() -> !isClosed);
                    return Read.of(desk.sociogram(looks), looks.unfolding(), desk.needs(), desk.today());
                },
                now -> {
                    loading = false;
                    whole.set(Optional.of(now.drawn));
                    tally.set(now.tally);
                    needs.take(now.needs);
                    choosing.keep(now.drawn.network().people());
                    replay.of(now.drawn.network().people(), now.today);
                    sift();
                    if (stale) {
                        stale = false;
                        refresh();
                    }
                },
                failure -> {
                    loading = false;
                    stale = false;
                    if (!isClosed) {
                        failures.accept(failure);
                    }
                });
    }

    private record Read(Drawn drawn, Tally tally, List<OpenNeed> needs, LocalDate today) {
        static Read of(Sociogram network, List<Positions> unfolding, List<OpenNeed> needs, LocalDate today) {
            return new Read(new Drawn(network, unfolding), Tally.of(network), needs, today);
        }
    }

    private void show(Drawn all, Drawn now) {
        int of = all.network().people().size();
        int there = now.network().people().size();
        shown.set(there == of ? TEXTS.get("shown.all", of) : TEXTS.get("shown", there, of));
        drawn.set(Optional.of(now));
        looking.follow(now);
    }

    /** The node of who is looked at. */
    Optional<Integer> looked(Drawn now) {
        return lookedProperty()
                .get()
                .map(member -> now.network().graph().node(member.id()))
                .filter(node -> node >= 0);
    }

    /** Looks at someone from now on, or at nobody with a node below 0. */
    void look(int node) {
        looking.at(member(node));
    }

    /** Looks at someone for now, with a node below 0 again at whom was looked at before. */
    void glance(int node) {
        looking.glance(member(node));
    }

    private Optional<Member> member(int node) {
        return drawn.get()
                .filter(_ -> node >= 0)
                .map(now -> now.network().people().get(node));
    }

    /** Chooses who is looked at as well, or no more. */
    void chooseLooked() {
        lookedProperty().get().ifPresent(choosing::toggle);
    }

    /** Shows those chosen alone, as a list. */
    void listChosen() {
        filter(filter.get().everyone().people(choosing.ids()));
        roster.openProperty().set(true);
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
        lookedProperty().get().ifPresent(member -> visit(member.id()));
    }

    void visit(long person) {
        navigation.open(new Place.Person(person));
    }

    @Override
    public void close() {
        isClosed = true;
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
