package app.tilth.ui.timeline;

import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Everything that took place, sifted away from the screen, and what of it is looked at. */
public final class TimelineViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.timeline");

    private final TimelineDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final Spoken said;
    private final Redating redating;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TimelineFilter> filter = new ReadOnlyObjectWrapper<>(TimelineFilter.ALL);
    private final ReadOnlyObjectWrapper<Stretch> stretch = new ReadOnlyObjectWrapper<>(Stretch.of(0, 365));
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.PEOPLE);
    private final ReadOnlyObjectWrapper<LaneOrder> order = new ReadOnlyObjectWrapper<>(LaneOrder.TIE);
    private final BooleanProperty returns = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<Picked>> picked = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Folk folk;
    private @Nullable TimelineBook book;
    private volatile int asked;
    private boolean isOpen;
    private boolean inSight;
    private boolean loading;
    private boolean stale;
    /** Whether what is shown next is to be brought into sight. */
    private boolean seeks;

    private volatile boolean isClosed;

    /**
     * @param undo takes the last change back
     */
    public TimelineViewModel(
            TimelineDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failures = failures;
        said = new Spoken(desk, tasks, failures);
        redating = new Redating(desk, tasks, notices, failures, undo);
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimelineFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The days that are looked at. */
    ReadOnlyObjectProperty<Stretch> stretchProperty() {
        return stretch.getReadOnlyProperty();
    }

    ObjectProperty<By> byProperty() {
        return by;
    }

    ReadOnlyObjectProperty<LaneOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Whether what came back is joined to what it grew from. */
    BooleanProperty returnsProperty() {
        return returns;
    }

    /** The entry the keyboard acts on. */
    ObjectProperty<Optional<Picked>> pickedProperty() {
        return picked;
    }

    /** The words of entries, read as they come into sight. */
    Spoken said() {
        return said;
    }

    /** What is done to entries. */
    Redating redating() {
        return redating;
    }

    /** Reads it the first time it is asked for, and keeps it current from then on. */
    public void open() {
        if (!isOpen) {
            isOpen = true;
            refresh();
        }
    }

    /** Whether it is in sight: what changes meanwhile is read when it comes into sight again. */
    void seen(boolean now) {
        inSight = now;
        if (now && isOpen && stale) {
            refresh();
        }
    }

    private void changed() {
        if (isOpen && inSight) {
            refresh();
        } else {
            stale = true;
        }
    }

    /** Several askings while one is under way become one. */
    private void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        stale = false;
        tasks.start(
                _ -> {
                    TimelineBook read = desk.book();
                    Folk of = book != null && book.people().equals(read.people()) && folk != null
                            ? folk
                            : new Folk(read.people());
                    return new Read(read, of);
                },
                _ -> {},
                read -> {
                    loading = false;
                    book = read.book;
                    folk = read.folk;
                    said.renew();
                    arrange();
                    if (stale && inSight) {
                        refresh();
                    }
                },
                failure -> {
                    loading = false;
                    if (!isClosed) {
                        failures.accept(failure);
                    }
                });
    }

    private record Read(TimelineBook book, Folk folk) {}

    /** Goes to another filter, which can be come back to. */
    void filter(TimelineFilter wanted) {
        navigation.open(new Place.Timeline(wanted.link()));
        follow(wanted.link());
    }

    /** Shows what a link leads to, at the last days there is any of it where there is none in those looked at. */
    public void follow(String link) {
        seeks = true;
        take(TimelineFilter.of(link));
    }

    /** Filters by what is being typed; only {@link #filter} keeps it. */
    void type(String text) {
        take(filter.get().typed(text));
    }

    private void take(TimelineFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            arrange();
        }
    }

    void sort(LaneOrder wanted) {
        if (wanted != order.get()) {
            order.set(wanted);
            arrange();
        }
    }

    private void arrange() {
        TimelineBook of = book;
        Folk people = folk;
        if (of == null || people == null) {
            return;
        }
        int number = asked + 1;
        asked = number;
        TimelineFilter wanted = filter.get();
        LaneOrder sorted = order.get();
        tasks.run(
                () -> number == asked
                        ? Optional.of(new Shown(of, people, wanted, sorted, saidWhere(wanted)))
                        : Optional.<Shown>empty(),
                found -> {
                    if (number == asked) {
                        found.ifPresent(this::show);
                    }
                },
                failures);
    }

    private Optional<TimelineDesk.Said> saidWhere(TimelineFilter wanted) {
        return wanted.text().isBlank() ? Optional.empty() : Optional.of(desk.said(wanted.text()));
    }

    private void show(Shown now) {
        boolean first = shown.get().isEmpty();
        Stretch looked = first ? now.usual() : stretch.get().within(now.whole());
        stretch.set(seeks ? now.holding(looked) : looked);
        seeks = false;
        shown.set(Optional.of(now));
    }

    /** Looks at other days, as far as there are any. */
    void look(Stretch wanted) {
        shown.get().ifPresent(now -> stretch.set(wanted.within(now.whole())));
    }

    /** Nearer, or from further away, about a point of time. */
    void zoom(double factor, double about) {
        shown.get().ifPresent(now -> stretch.set(stretch.get().zoomed(factor, about, now.whole())));
    }

    /** Further on, or back, by a share of what is seen. */
    void pan(double share) {
        shown.get()
                .ifPresent(now ->
                        stretch.set(stretch.get().panned(share * stretch.get().days(), now.whole())));
    }

    /** Looks at all of it. */
    void fit() {
        shown.get().ifPresent(now -> stretch.set(now.whole()));
    }

    /** Brings a day into the middle. */
    void jump(int day) {
        shown.get().ifPresent(now -> stretch.set(stretch.get().around(day, now.whole())));
    }

    /** What someone is called, empty for nobody and while that is not known yet. */
    String nameOf(long person) {
        return person == 0
                ? ""
                : Optional.ofNullable(folk)
                        .flatMap(known -> known.find((int) person))
                        .map(Figure::name)
                        .orElse("");
    }

    /** Finds whom the timeline may be about, by the beginnings of their names. */
    void called(String typed, Consumer<List<Particular>> found) {
        Folk known = folk;
        if (known != null) {
            tasks.run(() -> known.called(typed), found, failures);
        }
    }

    void openPerson(long person) {
        navigation.open(new Place.Person(person));
    }

    /** Keeps the filter in use under a name; one of that name is replaced. */
    void save(String name) {
        List<SavedTimeline> own = new ArrayList<>(saved());
        own.removeIf(one -> one.name().equalsIgnoreCase(name.strip()));
        own.add(new SavedTimeline(name.strip(), filter.get().link()));
        store(own);
    }

    void forget(SavedTimeline gone) {
        store(saved().stream().filter(one -> !one.equals(gone)).toList());
    }

    /** The user's own filters. */
    List<SavedTimeline> saved() {
        return shown.get().map(now -> now.book().saved()).orElse(List.of());
    }

    private void store(List<SavedTimeline> filters) {
        redating.tell(
                () -> {
                    desk.save(filters);
                    return true;
                },
                TEXTS.get("done.filters"));
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
