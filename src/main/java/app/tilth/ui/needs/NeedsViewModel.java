package app.tilth.ui.needs;

import app.tilth.ui.needs.Gap.Knower;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.today.Letters;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The needs, which of them is chosen, and what is done with it; every deed ends in a notice that offers to take it back. */
public final class NeedsViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.needs");

    private final NeedsDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Letters letters;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<@Nullable NeedsPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<NeedPage>> need = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long chosen;
    private int asked;
    private boolean loading;
    private boolean stale;

    /**
     * @param undo takes the last change back
     */
    public NeedsViewModel(
            NeedsDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            Letters letters,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.letters = letters;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    /** All needs; empty until they were read. */
    public ReadOnlyObjectProperty<@Nullable NeedsPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The chosen need; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<NeedPage>> needProperty() {
        return need.getReadOnlyProperty();
    }

    /** The chosen need as the list names it; 0 while there is none. */
    public long chosen() {
        return chosen;
    }

    private record Read(NeedsPage page, long chosen, Optional<NeedPage> need) {}

    /** Reads everything anew; several askings while one is under way become one. */
    public void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        int number = ++asked;
        Optional<NeedsPage> before = Optional.ofNullable(page.get());
        long wanted = chosen;
        tasks.run(
                () -> {
                    NeedsPage now = desk.page();
                    long here = choice(before, now, wanted);
                    return new Read(now, here, here == 0 ? Optional.empty() : desk.need(here));
                },
                read -> {
                    loading = false;
                    show(read, number == asked);
                },
                failure -> {
                    loading = false;
                    stale = false;
                    failures.accept(failure);
                });
    }

    private void show(Read read, boolean last) {
        if (last) {
            chosen = read.chosen;
        }
        page.set(read.page);
        if (last) {
            need.set(read.need);
        }
        if (stale) {
            stale = false;
            refresh();
        }
    }

    /** One that just came, else the one that was chosen, else what has come to its place. */
    private static long choice(Optional<NeedsPage> before, NeedsPage now, long wanted) {
        List<Long> ids = now.ids();
        List<Long> come = before.map(
                        then -> ids.stream().filter(id -> !then.has(id)).toList())
                .orElse(List.of());
        if (come.size() == 1) {
            return come.getFirst();
        }
        if (now.has(wanted)) {
            return wanted;
        }
        int at = before.map(then -> then.ids().indexOf(wanted)).orElse(0);
        return ids.isEmpty() ? 0 : ids.get(Math.clamp(at, 0, ids.size() - 1));
    }

    /** Shows another need. */
    public void choose(long which) {
        if (which == chosen) {
            return;
        }
        chosen = which;
        int number = ++asked;
        tasks.run(
                () -> desk.need(which),
                found -> {
                    if (number == asked) {
                        need.set(found);
                    }
                },
                failures);
    }

    /** Those who might help with a need, by the name that is typed or all of them. */
    public void candidates(long which, String typed, Consumer<Candidates> found) {
        tasks.run(() -> desk.candidates(which, typed), found, failures);
    }

    /** Names someone as one who could help, or no longer. */
    public void name(NeedPage of, long person, String name, boolean named) {
        change(() -> desk.name(of.id(), person, named), TEXTS.get(named ? "done.named" : "done.unnamed", name));
    }

    /** Takes someone out who does not fit, or puts them back. */
    public void takeOut(NeedPage of, long person, String name, boolean out) {
        change(() -> desk.takeOut(of.id(), person, out), TEXTS.get(out ? "done.out" : "done.back", name));
    }

    /** No longer seeks what nobody is known for. */
    public void drop(NeedPage of, Gap gap) {
        change(() -> desk.drop(of.id(), gap.criterion()), TEXTS.get("done.dropped"));
    }

    public void meet(NeedPage of, String outcome) {
        change(() -> desk.meet(of.id(), outcome.strip()), TEXTS.get("done.met", of.title()));
    }

    public void reopen(NeedPage of) {
        run(
                () -> desk.reopen(of.id()),
                why -> why.isEmpty()
                        ? Notice.done(TEXTS.get("done.reopened", of.title())).offering(Texts.get("undo"), undo)
                        : Notice.done(why));
    }

    public void remove(NeedPage of) {
        change(() -> desk.remove(of.id()), TEXTS.get("done.removed", of.title()));
    }

    /** Keeps that something planned was done today. */
    public void done(Plan.Thing thing) {
        change(() -> desk.done(thing), TEXTS.get("done.ticked", thing.words()));
    }

    /** Has what is planned for this month suggested today. */
    public void bringToToday(NeedPage of) {
        run(
                () -> desk.bringToToday(of.id()),
                came -> came == 0
                        ? Notice.done(TEXTS.get("done.today.none"))
                        : Notice.done(TEXTS.get("done.today", came)).offering(Texts.get("undo"), undo));
    }

    private void change(Callable<Boolean> deed, String done) {
        run(deed, did -> did ? Notice.done(done).offering(Texts.get("undo"), undo) : Notice.done(TEXTS.get("gone")));
    }

    private <T> void run(Callable<T> deed, Function<T, Notice> notice) {
        tasks.run(
                deed,
                did -> {
                    notices.accept(notice.apply(did));
                    refresh();
                },
                failures);
    }

    /** Opens a draft with what is to be said first, or copies it where there is no address. */
    public void write(Helper helper) {
        write(
                helper.name(),
                helper.email(),
                helper.first().map(Helper.First::subject).orElse(""),
                helper.first().map(Helper.First::prompt).orElse(""));
    }

    /** Opens a draft that asks somebody whom to meet. */
    public void ask(Knower knower) {
        write(knower.call(), knower.email(), "", knower.draft());
    }

    private void write(String name, String email, String subject, String draft) {
        if (!email.isEmpty()) {
            letters.draft(List.of(email), subject, draft);
            notices.accept(Notice.done(Texts.get("today.draft", name)));
        } else if (!draft.isEmpty()) {
            letters.copy(draft);
            notices.accept(Notice.done(Texts.get("today.copied", name)));
        } else {
            notices.accept(Notice.done(Texts.get("today.no-address", name)));
        }
    }

    public void open(long person) {
        navigation.open(new Place.Person(person));
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
