package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.ui.introduce.ConsideredNotice;
import app.tilth.ui.people.PeopleDesk.Chosen;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.ChosenNames;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Everyone, filtered and sorted away from the screen; what is typed meanwhile overtakes what was asked before. */
public final class PeopleViewModel implements AutoCloseable {
    /** Each is put beside each other one. */
    static final int MOST_JOINED = 8;

    static final Messages TEXTS = Messages.of("ui.people");

    private final PeopleDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<PeopleList> list = new ReadOnlyObjectWrapper<>(PeopleList.NOTHING_YET);
    private final ReadOnlyObjectWrapper<PeopleFilter> filter = new ReadOnlyObjectWrapper<>(PeopleFilter.EVERYONE);
    private final ReadOnlyObjectWrapper<PeopleOrder> order = new ReadOnlyObjectWrapper<>(PeopleOrder.STRENGTH);
    private final ReadOnlyObjectWrapper<Set<String>> leftOut = new ReadOnlyObjectWrapper<>(Set.of());
    private final IntegerProperty twice = new SimpleIntegerProperty(-1);
    private final Arrangement arrangement = new Arrangement();
    private volatile int asked;
    private boolean loading;
    private boolean stale;

    /**
     * @param undo takes the last change back
     */
    public PeopleViewModel(
            PeopleDesk desk,
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
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    public ReadOnlyObjectProperty<PeopleList> listProperty() {
        return list.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PeopleOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** The ids of the columns the user wants not to see. */
    public ReadOnlyObjectProperty<Set<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /** Shows a column or leaves it out, from now on and after a restart. */
    void column(String id, boolean there) {
        Set<String> others = new TreeSet<>(leftOut.get());
        if (there ? others.remove(id) : others.add(id)) {
            leftOut.set(Set.copyOf(others));
            tasks.run(
                    () -> {
                        desk.leaveOut(others);
                        return true;
                    },
                    _ -> {},
                    failures);
        }
    }

    /** How many pairs look like one person kept twice; negative while that is not known. */
    public IntegerProperty twiceProperty() {
        return twice;
    }

    public void openTwice() {
        navigation.open(new Place.Duplicates());
    }

    /** Puts people side by side, to be joined or kept. */
    public void join(List<PersonLine> people) {
        if (people.size() > 1 && people.size() <= MOST_JOINED) {
            navigation.open(
                    new Place.SideBySide(people.stream().map(PersonLine::id).toList()));
        }
    }

    public Selection selection() {
        return selection;
    }

    /** Reads everyone anew; several askings while one is under way become one. */
    public void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        tasks.run(
                () -> {
                    arrangement.take(desk.book());
                    return desk.columnsLeftOut();
                },
                columns -> {
                    loading = false;
                    leftOut.set(columns);
                    arrange();
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

    public void filter(PeopleFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            arrange();
        }
    }

    public void sort(PeopleOrder wanted) {
        if (wanted != order.get()) {
            order.set(wanted);
            arrange();
        }
    }

    private void arrange() {
        int number = asked + 1;
        asked = number;
        PeopleFilter wanted = filter.get();
        PeopleOrder by = order.get();
        tasks.run(
                () -> number == asked ? Optional.of(arrangement.of(wanted, by)) : Optional.<PeopleList>empty(),
                found -> {
                    if (number == asked) {
                        found.ifPresent(list::set);
                        selection.keep(arrangement.lines());
                    }
                },
                failures);
    }

    public void open(PersonLine line) {
        navigation.open(new Place.Person(line.id()));
    }

    /** Adds a person and opens their page. */
    public void add(String name) {
        if (!name.isBlank()) {
            tasks.run(() -> desk.add(name.strip()), id -> navigation.open(new Place.Person(id)), failures);
        }
    }

    public void circle(List<PersonLine> people, Circle circle) {
        change(
                people,
                chosen -> desk.circle(chosen, circle),
                names -> TEXTS.get("done.circle", names, Texts.get("circle", circle)));
    }

    public void tag(List<PersonLine> people, String tag) {
        if (!tag.isBlank()) {
            change(people, chosen -> desk.tag(chosen, tag.strip()), names -> TEXTS.get("done.tag", names, tag.strip()));
        }
    }

    public void rhythm(List<PersonLine> people, int days) {
        change(people, chosen -> desk.rhythm(chosen, days), names -> TEXTS.get("done.rhythm", names));
    }

    /** Puts people away, or brings back those who are away. */
    public void archive(List<PersonLine> people) {
        boolean away = filter.get().lens() == Lens.ARCHIVED;
        change(
                people,
                chosen -> desk.archive(chosen, !away),
                names -> TEXTS.get(away ? "done.unarchive" : "done.archive", names));
        selection.clear();
    }

    /** Keeps the introduction of two people to be considered; of fewer or more there is none. */
    public void introduce(List<PersonLine> people) {
        if (people.size() == 2) {
            String names = ChosenNames.of(PersonLine.names(people));
            Chosen two = new Chosen(people.stream().map(PersonLine::id).toList(), names);
            tasks.run(
                    () -> desk.introduce(two),
                    considered -> notices.accept(ConsideredNotice.of(considered, names, undo)),
                    failures);
        }
    }

    public void planHello(List<PersonLine> people, LocalDate by) {
        change(people, chosen -> desk.planHello(chosen, by), names -> TEXTS.get("done.plan", names));
    }

    private void change(List<PersonLine> people, Consumer<Chosen> deed, UnaryOperator<String> said) {
        if (people.isEmpty()) {
            return;
        }
        String names = ChosenNames.of(PersonLine.names(people));
        Chosen chosen = new Chosen(people.stream().map(PersonLine::id).toList(), names);
        tasks.run(
                () -> {
                    deed.accept(chosen);
                    return names;
                },
                done -> notices.accept(Notice.done(said.apply(done)).offering(Texts.get("undo"), undo)),
                failures);
    }

    /** Keeps the filter in use under a name; one of that name is replaced. */
    public void save(String name) {
        if (!name.isBlank()) {
            var own = new ArrayList<>(arrangement.saved());
            own.removeIf(saved -> saved.name().equalsIgnoreCase(name.strip()));
            own.add(new SavedFilter(name.strip(), filter.get()));
            store(own, TEXTS.get("done.saved", name.strip()));
        }
    }

    public void forget(SavedFilter filter) {
        store(
                arrangement.saved().stream()
                        .filter(saved -> !saved.equals(filter))
                        .toList(),
                TEXTS.get("done.forgotten", filter.name()));
    }

    private void store(List<SavedFilter> filters, String said) {
        tasks.run(
                () -> {
                    desk.save(filters);
                    return said;
                },
                done -> {
                    notices.accept(Notice.done(done).offering(Texts.get("undo"), undo));
                    refresh();
                },
                failures);
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
