package app.tilth.ui.duplicates;

import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.DuplicatesState.Nothing;
import app.tilth.ui.duplicates.DuplicatesState.Searching;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.task.TaskRunner.Step;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The pairs one after another. What was found stays found: a pair that is answered is left out for as long as the answer
 * stands, and is back at its place when it is taken back.
 */
public final class DuplicatesViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.duplicates");

    /** The count while nobody has looked yet. */
    public static final int UNKNOWN = -1;

    private final DuplicatesDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final PairSearch search;
    private final ReadOnlyObjectWrapper<DuplicatesState> state = new ReadOnlyObjectWrapper<>(new Nothing(false));
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(UNKNOWN);
    private final Map<Long, Long> joined = new HashMap<>();
    private @Nullable List<Pair> chosen;
    private List<Pair> open = List.of();
    private int at;
    private int asked;
    private int compared;

    /**
     * @param undo takes the last change back
     */
    public DuplicatesViewModel(
            DuplicatesDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        search = new PairSearch(desk, tasks);
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    public ReadOnlyObjectProperty<DuplicatesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many pairs are left among everyone, {@link #UNKNOWN} until everyone was looked through. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether some people are shown whom the user put side by side. */
    public boolean isOfChosen() {
        return chosen != null;
    }

    /** Shows whoever looks like somebody else; looks through everyone where they may have changed since that was done. */
    public void look() {
        if (chosen != null) {
            chosen = null;
            open = List.of();
            at = 0;
        }
        if (search.isKnown() && !search.isUnderWay()) {
            settle();
            return;
        }
        searching(new Step(0, TEXTS.get("searching")));
        search.begin(this::searching, this::searched, failure -> {
            searched();
            failures.accept(failure);
        });
    }

    private void searching(Step step) {
        if (chosen == null) {
            state.set(new Searching(step));
        }
    }

    private void searched() {
        if (chosen == null) {
            open = List.of();
            at = 0;
        }
        settle();
    }

    /** Asks the search to stop; what it has found so far is shown. */
    public void stop() {
        search.stop();
    }

    /** Puts each of some people beside each other one, whether they look alike or not. */
    public void compare(List<Long> people) {
        tasks.run(
                () -> desk.among(people),
                pairs -> {
                    chosen = pairs;
                    open = List.of();
                    at = 0;
                    settle();
                },
                failures);
    }

    private void changed() {
        search.outdate();
        settle();
    }

    private record Open(List<Pair> shown, int amongEveryone) {}

    /** Reads again which pairs are still to be answered; a later asking overtakes an earlier one. */
    private void settle() {
        int number = ++asked;
        List<Pair> everyone = search.found();
        List<Pair> some = chosen;
        Map<Long, Long> into = Map.copyOf(joined);
        tasks.run(
                () -> {
                    List<Pair> left = desk.open(everyone, into);
                    return new Open(some == null ? left : desk.open(some, into), left.size());
                },
                now -> {
                    if (number == asked) {
                        take(now);
                    }
                },
                failures);
    }

    private void take(Open now) {
        boolean searching = search.isUnderWay();
        if (!searching && (search.isKnown() || count.get() != UNKNOWN)) {
            count.set(now.amongEveryone);
        }
        if (chosen != null || !searching) {
            take(now.shown);
        }
    }

    /** Shows the pair that came back, else the one shown before, else what has come to its place. */
    private void take(List<Pair> now) {
        List<Pair> before = open;
        List<Pair> all = chosen == null ? search.found() : chosen;
        @Nullable Pair shown = at < before.size() ? before.get(at) : null;
        Optional<Pair> back = before.isEmpty()
                ? Optional.empty()
                : now.stream()
                        .filter(pair -> all.contains(pair) && !before.contains(pair))
                        .findFirst();
        int place = back.map(now::indexOf).orElseGet(() -> shown == null ? -1 : now.indexOf(shown));
        open = now;
        at = place >= 0 ? place : Math.max(0, Math.min(at, now.size() - 1));
        compare();
    }

    private void compare() {
        int number = ++compared;
        if (open.isEmpty()) {
            state.set(new Nothing(isStopped()));
            return;
        }
        Pair wanted = open.get(at);
        tasks.run(
                () -> desk.compare(wanted),
                two -> {
                    if (number == compared) {
                        two.ifPresent(this::show);
                    }
                },
                failures);
    }

    private boolean isStopped() {
        return search.isStopped() && chosen == null;
    }

    private void show(Comparison two) {
        Map<JoinField, Keep> kept = new EnumMap<>(JoinField.class);
        two.rows().forEach(row -> kept.put(row.field(), row.usual()));
        if (state.get() instanceof Shown shown && shown.two().pair().equals(two.pair())) {
            shown.two().rows().stream()
                    .filter(two.rows()::contains)
                    .forEach(row -> kept.put(row.field(), shown.keep(row)));
        }
        state.set(new Shown(two, at + 1, open.size(), kept, isStopped()));
    }

    /** The next pair; after the last comes the first. */
    public void next() {
        go(1);
    }

    public void previous() {
        go(-1);
    }

    private void go(int step) {
        if (open.size() > 1) {
            at = Math.floorMod(at + step, open.size());
            compare();
        }
    }

    /**
     * Picks one side of a row.
     *
     * @param side not both
     */
    public void pick(Row row, Keep side) {
        if (state.get() instanceof Shown shown && row.isChoice()) {
            Map<JoinField, Keep> kept = new EnumMap<>(shown.kept());
            kept.put(
                    row.field(),
                    Choice.picked(shown.keep(row), side, row.field().canBeBoth()));
            state.set(new Shown(shown.two(), shown.number(), shown.of(), kept, shown.stopped()));
        }
    }

    /** Joins the two that are shown. */
    public void join() {
        if (state.get() instanceof Shown shown) {
            Comparison two = shown.two();
            tasks.run(() -> desk.join(two, shown.kept()), stayed -> joined(two, stayed), failures);
        }
    }

    private void joined(Comparison two, Optional<Long> stayed) {
        stayed.ifPresent(id -> {
            long one = two.one().id();
            long other = two.other().id();
            joined.put(id == one ? other : one, id);
        });
        told(stayed.isPresent(), "done.join", two);
    }

    /** Remembers that the two that are shown are two. */
    public void keepBoth() {
        if (state.get() instanceof Shown shown) {
            Comparison two = shown.two();
            tasks.run(() -> desk.keepBoth(two), done -> told(done, "done.both", two), failures);
        }
    }

    private void told(boolean done, String what, Comparison two) {
        String names = TEXTS.get(what, two.one().call(), two.other().call());
        notices.accept(done ? Notice.done(names).offering(Texts.get("undo"), undo) : Notice.done(TEXTS.get("gone")));
        settle();
    }

    public void leave() {
        navigation.back();
    }

    public void openPeople() {
        navigation.open(new Place.People());
    }

    @Override
    public void close() {
        search.stop();
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
