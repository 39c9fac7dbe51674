package app.tilth.ui.ask;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** An ask being thought over and how it would land today. Nothing is kept as asked before the user says it was sent. */
public final class AskViewModel {
    static final Messages TEXTS = Messages.of("ui.askcheck");

    /** More than these is a mailing, whatever it says. */
    static final int MOST = 500;

    private final AskDesk desk;
    private final TaskRunner tasks;
    private final Outbox outbox;
    private final Consumer<Runnable> afterAPause;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable changes;
    private final ReadOnlyObjectWrapper<Ask> ask = new ReadOnlyObjectWrapper<>(Ask.NONE);
    private final ReadOnlyObjectWrapper<List<Recipient>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Needed>> needs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Judgement> judgement = new ReadOnlyObjectWrapper<>(Judgement.NONE);
    private final ReadOnlyObjectWrapper<Optional<Long>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private String occasion = "";
    private String begun = "";
    private boolean open;
    private boolean busy;
    private volatile int asked;

    /**
     * @param afterAPause does something once nothing more is typed for a moment
     * @param undo takes the last change back
     */
    public AskViewModel(
            AskDesk desk,
            TaskRunner tasks,
            Outbox outbox,
            Consumer<Runnable> afterAPause,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.outbox = outbox;
        this.afterAPause = afterAPause;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        changes = desk.onChange(() -> tasks.onScreen(() -> {
            if (open) {
                look();
            }
        }));
    }

    private record Beginning(Ask ask, List<Recipient> people, List<Needed> needs, boolean left) {}

    /**
     * Begins with some people and a need, or with what was left of that occasion.
     *
     * @param then is told once everything stands there
     */
    void begin(Optional<Long> need, List<Long> chosen, Runnable then) {
        occasion = occasion(need, chosen);
        String of = occasion;
        run(
                () -> {
                    Optional<Ask> left = AskScript.read(desk.unsaved(of));
                    Ask wanted = left.orElseGet(() -> Ask.NONE.to(chosen).forNeed(need));
                    List<Needed> here = desk.needs();
                    // Too many at once are nobody, rather than the first of them.
                    List<Recipient> who = wanted.people().size() > MOST ? List.of() : desk.who(wanted.people());
                    return new Beginning(still(wanted, who, here), who, here, left.isPresent());
                },
                beginning -> {
                    objection.set(chosen.size() > MOST ? TEXTS.get("many", chosen.size(), MOST) : "");
                    judgement.set(Judgement.NONE);
                    needs.set(beginning.needs);
                    people.set(beginning.people);
                    begun = beginning.left ? "" : AskScript.write(beginning.ask);
                    ask.set(beginning.ask);
                    shown.set(first());
                    open = true;
                    look();
                    then.run();
                });
    }

    /** Without whoever and whatever is not here any more. */
    private static Ask still(Ask wanted, List<Recipient> here, List<Needed> needs) {
        List<Long> ids = here.stream().map(Recipient::id).toList();
        return wanted.to(ids)
                .drafted(wanted.drafted().stream().filter(ids::contains).toList())
                .forNeed(wanted.need().filter(id -> needs.stream().anyMatch(needed -> needed.id() == id)));
    }

    private static String occasion(Optional<Long> need, List<Long> chosen) {
        String whom = chosen.size() == 1 ? "person." + chosen.getFirst() : chosen.isEmpty() ? "" : "people";
        return "ask." + need.map(id -> "need." + id + ".").orElse("") + whom;
    }

    ReadOnlyObjectProperty<Ask> askProperty() {
        return ask.getReadOnlyProperty();
    }

    /** Those the ask would go to, in the order they were chosen. */
    ReadOnlyObjectProperty<List<Recipient>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Needed>> needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /** How it would land; may be of a moment ago. */
    ReadOnlyObjectProperty<Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** Whose words are shown, where each one is written to separately. */
    ReadOnlyObjectProperty<Optional<Long>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why what was wanted last cannot be done, in a sentence; empty where it can. */
    ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    /** The need it is for. */
    Optional<Needed> need() {
        return ask.get()
                .need()
                .flatMap(id ->
                        needs.get().stream().filter(needed -> needed.id() == id).findFirst());
    }

    /** The words as they stand in the field. */
    String words() {
        Ask now = ask.get();
        if (!now.each()) {
            return now.text();
        }
        return shown.get().flatMap(this::person).map(now::textFor).orElse("");
    }

    void say(String words) {
        if (words.equals(words())) {
            return;
        }
        Ask now = ask.get();
        Optional<Long> to = shown.get();
        if (now.each() && to.isPresent()) {
            change(asking -> asking.saying(to.get(), words));
        } else if (!now.each()) {
            change(asking -> asking.saying(words));
        }
    }

    private Optional<Recipient> person(long id) {
        return people.get().stream().filter(one -> one.id() == id).findFirst();
    }

    private Optional<Long> first() {
        return people.get().stream().map(Recipient::id).findFirst();
    }

    /** Those who may be meant by what is typed and are not chosen yet. */
    void called(String typed, Consumer<List<Recipient>> found) {
        run(
                () -> desk.called(typed),
                all -> found.accept(all.stream()
                        .filter(one -> !ask.get().people().contains(one.id()))
                        .toList()));
    }

    void add(Recipient person) {
        if (people.get().size() >= MOST) {
            objection.set(TEXTS.get("many", MOST + 1, MOST));
        } else if (!ask.get().people().contains(person.id())) {
            List<Recipient> more = new ArrayList<>(people.get());
            more.add(person);
            people.set(List.copyOf(more));
            change(asking -> asking.with(person.id()));
            show(shown.get().or(this::first));
        }
    }

    void remove(long person) {
        people.set(people.get().stream().filter(one -> one.id() != person).toList());
        change(asking -> asking.without(person));
        show(shown.get().filter(id -> id != person).or(this::first));
    }

    void of(Kind kind) {
        change(asking -> asking.of(kind));
    }

    void of(Size size) {
        change(asking -> asking.of(size));
    }

    void forNeed(Optional<Long> need) {
        change(asking -> asking.forNeed(need));
    }

    /** Writes each one separately, or once for all again; neither loses words. */
    void separately(boolean wanted) {
        change(asking -> asking.separately(wanted));
        show(shown.get().or(this::first));
    }

    /** Shows the words to someone. */
    void show(long person) {
        show(Optional.of(person));
    }

    private void show(Optional<Long> person) {
        if (!person.equals(shown.get())) {
            shown.set(person);
            if (ask.get().each()) {
                look();
            }
        }
    }

    private void change(UnaryOperator<Ask> how) {
        objection.set("");
        ask.set(how.apply(ask.get()));
        afterAPause.accept(this::look);
    }

    private void look() {
        int number = outdate();
        Ask now = ask.get();
        Optional<Long> to = shown.get();
        run(() -> number == asked ? Optional.of(desk.judge(now, to)) : Optional.<Judgement>empty(), found -> {
            if (number == asked) {
                found.ifPresent(judgement::set);
            }
        });
    }

    /** What is being looked up is not shown any more; answers the number of what is looked up next. */
    private int outdate() {
        int number = asked + 1;
        asked = number;
        return number;
    }

    /** Puts something that could be given first on Today. */
    void give(Giving giving) {
        give(List.of(giving));
    }

    /** Puts all that could be given first on Today. */
    void giveAll() {
        give(judgement.get().open());
    }

    private void give(List<Giving> givings) {
        if (!givings.isEmpty()) {
            act(
                    () -> {
                        int given = desk.give(givings);
                        return given == 1 && givings.size() == 1
                                ? TEXTS.get("given.one", givings.getFirst().text())
                                : TEXTS.get("given", given);
                    },
                    this::done);
        }
    }

    /** Opens a draft to each of those ready, by how it would land at this moment. */
    void write() {
        Ask now = ask.get();
        Optional<Long> to = shown.get();
        if (!now.drafted().isEmpty()) {
            return;
        }
        outdate();
        act(() -> desk.judge(now, to), judged -> {
            judgement.set(judged);
            List<Recipient> ready = judged.ready();
            Optional<String> against = against(now, ready);
            objection.set(against.orElse(""));
            if (against.isEmpty()) {
                List<Recipient> first = ready.stream().limit(Outbox.MOST).toList();
                notices.accept(Notice.done(outbox.draft(now, first)));
                ask.set(now.drafted(first.stream().map(Recipient::id).toList()));
            }
        });
    }

    private Optional<String> against(Ask now, List<Recipient> ready) {
        if (now.people().isEmpty()) {
            return Optional.of(TEXTS.get("nobody"));
        }
        if (ready.isEmpty()) {
            return Optional.of(TEXTS.get("none-ready"));
        }
        return ready.stream()
                .limit(Outbox.MOST)
                .filter(person -> now.textFor(person).isBlank())
                .findFirst()
                .map(person -> now.each() ? TEXTS.get("wordless.to", person.call()) : TEXTS.get("wordless"));
    }

    /** Those drafts were opened for, of whom it is not known whether they were sent. */
    List<Recipient> drafted() {
        return ask.get().drafted().stream().flatMap(id -> person(id).stream()).toList();
    }

    /**
     * The drafts to some of them were sent: they were asked today. The others were not.
     *
     * @param done is told once that is kept
     */
    void sent(List<Recipient> to, Runnable done) {
        Ask now = ask.get();
        if (to.isEmpty()) {
            change(asking -> asking.drafted(List.of()));
            return;
        }
        List<Long> ids = to.stream().map(Recipient::id).toList();
        List<Recipient> left = people.get().stream()
                .filter(person -> !ids.contains(person.id()))
                .toList();
        String rest = left.isEmpty()
                ? ""
                : AskScript.write(
                        now.to(left.stream().map(Recipient::id).toList()).drafted(List.of()));
        String of = occasion;
        act(
                () -> {
                    desk.asked(now, to);
                    desk.keep(of, rest);
                    return TEXTS.get("asked", Names.of(to));
                },
                said -> {
                    open = false;
                    done(said);
                    done.run();
                });
    }

    private void done(String words) {
        notices.accept(Notice.done(words).offering(Texts.get("undo"), undo));
    }

    /** Keeps everything as it stands for another time; what stands as it began is not worth keeping. */
    void keep() {
        if (open) {
            String script = AskScript.write(ask.get());
            String kept = script.equals(begun) ? "" : script;
            String of = occasion;
            run(
                    () -> {
                        desk.keep(of, kept);
                        return true;
                    },
                    _ -> {});
        }
    }

    /** Keeps everything as it stands; nothing is looked up any more. */
    void leave() {
        keep();
        open = false;
        outdate();
    }

    /** Says that it is kept for another time. */
    void sayKept() {
        notices.accept(Notice.done(TEXTS.get("kept")));
    }

    /** Keeps what is there and hears of no more changes; the window is closing. */
    void close() {
        keep();
        try {
            changes.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }

    /** One deed at a time. */
    private <T> void act(Callable<T> deed, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        tasks.run(
                deed,
                done -> {
                    busy = false;
                    then.accept(done);
                },
                failure -> {
                    busy = false;
                    failures.accept(failure);
                });
    }

    private <T> void run(Callable<T> work, Consumer<? super T> then) {
        tasks.run(work, then, failures);
    }
}
