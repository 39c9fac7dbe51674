package app.tilth.ui.ask;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import app.tilth.workspace.UnsavedAsk.Occasion;
import java.util.List;
import java.util.Optional;
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
    private final Consumer<Runnable> afterAPause;
    private final Consumer<Throwable> failures;
    private final Deeds deeds;
    private final Sending sending;
    private final Keeping keeping;
    private final Judging judging;
    private final AutoCloseable changes;
    private final Chosen whom = new Chosen();
    private final ReadOnlyObjectWrapper<Ask> ask = new ReadOnlyObjectWrapper<>(Ask.NONE);
    private final ReadOnlyObjectWrapper<List<Needed>> needs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private boolean open;

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
        this.afterAPause = afterAPause;
        this.failures = failures;
        deeds = new Deeds(tasks, notices, failures, undo);
        sending = new Sending(desk, outbox, deeds);
        keeping = new Keeping(desk, tasks, failures);
        judging = new Judging(desk, tasks, failures);
        changes = desk.onChange(() -> tasks.onScreen(() -> {
            if (open) {
                look();
            }
        }));
    }

    /**
     * Begins with some people and a need, or with what was left of that occasion.
     *
     * @param then is told once everything stands there
     */
    void begin(Optional<Long> need, List<Long> chosen, Runnable then) {
        keeping.begin(new Occasion(need, chosen), beginning -> {
            objection.set(chosen.size() > MOST ? TEXTS.get("many", chosen.size(), MOST) : "");
            judging.show(Judgement.NONE);
            needs.set(beginning.needs());
            whom.set(beginning.people());
            ask.set(beginning.ask());
            whom.show(Optional.empty());
            open = true;
            look();
            then.run();
        });
    }

    ReadOnlyObjectProperty<Ask> askProperty() {
        return ask.getReadOnlyProperty();
    }

    /** Those the ask would go to, in the order they were chosen. */
    ReadOnlyObjectProperty<List<Recipient>> peopleProperty() {
        return whom.peopleProperty();
    }

    ReadOnlyObjectProperty<List<Needed>> needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /** How it would land; may be of a moment ago. */
    ReadOnlyObjectProperty<Judgement> judgementProperty() {
        return judging.judgementProperty();
    }

    /** Whose words are shown, where each one is written to separately. */
    ReadOnlyObjectProperty<Optional<Long>> shownProperty() {
        return whom.shownProperty();
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
        return whom.shown().map(now::textFor).orElse("");
    }

    void say(String words) {
        if (words.equals(words())) {
            return;
        }
        Ask now = ask.get();
        if (now.each()) {
            whom.shown().ifPresent(to -> change(asking -> asking.saying(to.id(), words)));
        } else {
            change(asking -> asking.saying(words));
        }
    }

    /** Those who may be meant by what is typed and are not chosen yet. */
    void called(String typed, Consumer<List<Recipient>> found) {
        tasks.run(
                () -> desk.called(typed),
                all -> found.accept(all.stream()
                        .filter(one -> !ask.get().people().contains(one.id()))
                        .toList()),
                failures);
    }

    void add(Recipient person) {
        if (ask.get().people().size() >= MOST) {
            objection.set(TEXTS.get("many", MOST + 1, MOST));
        } else if (!ask.get().people().contains(person.id())) {
            whom.add(person);
            change(asking -> asking.with(person.id()));
            show(whom.shownProperty().get());
        }
    }

    void remove(long person) {
        whom.remove(person);
        change(asking -> asking.without(person));
        show(whom.shownProperty().get());
    }

    /** Writes each one separately, or once for all again; neither loses words. */
    void separately(boolean wanted) {
        change(asking -> asking.separately(wanted));
        show(whom.shownProperty().get());
    }

    /** Shows the words to someone. */
    void show(long person) {
        show(Optional.of(person));
    }

    private void show(Optional<Long> person) {
        if (whom.show(person) && ask.get().each()) {
            look();
        }
    }

    /** Asks otherwise: for something else, for more, for another need. */
    void change(UnaryOperator<Ask> how) {
        objection.set("");
        ask.set(how.apply(ask.get()));
        afterAPause.accept(this::look);
    }

    private void look() {
        judging.look(ask.get(), whom.shownProperty().get());
    }

    /** Puts something that could be given first on Today. */
    void give(Giving giving) {
        deeds.give(desk, List.of(giving));
    }

    /** Puts all that could be given first on Today. */
    void giveAll() {
        deeds.give(desk, judging.judgementProperty().get().open());
    }

    /** Opens a draft to each of those ready, by how it would land at this moment. */
    void write() {
        Ask now = ask.get();
        if (now.drafted().isEmpty()) {
            judging.outdate();
            sending.open(now, whom.shownProperty().get(), opened -> {
                judging.show(opened.judged());
                objection.set(opened.objection());
                if (!opened.to().isEmpty()) {
                    ask.set(now.drafted(opened.to().stream().map(Recipient::id).toList()));
                }
            });
        }
    }

    /** Those drafts were opened for, of whom it is not known whether they were sent. */
    List<Recipient> drafted() {
        return ask.get().drafted().stream()
                .flatMap(id -> whom.find(id).stream())
                .toList();
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
        sending.sent(now, to, keeping.keepingRest(now, to), () -> {
            open = false;
            done.run();
        });
    }

    /** Keeps everything as it stands for another time. */
    void keep() {
        if (open) {
            keeping.keep(ask.get());
        }
    }

    /** Keeps everything as it stands; nothing is looked up any more. */
    void leave() {
        keep();
        open = false;
        judging.outdate();
    }

    /** Says that it is kept for another time. */
    void sayKept() {
        deeds.say(TEXTS.get("kept"));
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
}
