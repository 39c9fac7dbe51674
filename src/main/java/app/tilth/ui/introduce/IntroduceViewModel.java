package app.tilth.ui.introduce;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Someone, whom they may be introduced to as a name is typed, and which of those is picked. */
public final class IntroduceViewModel {
    static final Messages TEXTS = Messages.of("ui.introduce");

    private final IntroduceDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING_YET);
    private final ReadOnlyObjectWrapper<Optional<Partner>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long person;
    private String call = "";
    private volatile int asked;
    private boolean keeping;

    /**
     * Whom was found for what was typed.
     *
     * @param typed blank where these are those who match best
     */
    public record Found(String typed, List<Partner> partners) {
        static final Found NOTHING_YET = new Found("", List.of());

        public Found {
            partners = List.copyOf(partners);
        }

        /** Whether a name was typed that nobody has. */
        public boolean isMissed() {
            return !typed.isBlank() && partners.isEmpty();
        }
    }

    /**
     * @param undo takes the last change back
     */
    public IntroduceViewModel(
            IntroduceDesk desk,
            TaskRunner tasks,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        typed.subscribe((_, _) -> look());
    }

    /** Begins anew, with someone. */
    public void begin(long who, String familiar) {
        person = who;
        call = familiar;
        why.set("");
        found.set(Found.NOTHING_YET);
        picked.set(Optional.empty());
        if (typed.get().isEmpty()) {
            look();
        } else {
            typed.set("");
        }
    }

    /** What to call whom is to be introduced. */
    String call() {
        return call;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** Why they should meet, in the user’s own words. */
    public StringProperty whyProperty() {
        return why;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Who is to be met; empty while nobody is found. */
    public ReadOnlyObjectProperty<Optional<Partner>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    public void pick(Partner partner) {
        picked.set(Optional.of(partner));
    }

    /** Picks the one so many below the one that is picked, round the ends of the list. */
    public void move(int by) {
        List<Partner> partners = found.get().partners();
        if (!partners.isEmpty()) {
            int at = picked.get().map(partners::indexOf).orElse(0);
            pick(partners.get(Math.floorMod(at + by, partners.size())));
        }
    }

    private void look() {
        int number = asked + 1;
        asked = number;
        String wanted = typed.get();
        long who = person;
        tasks.run(
                () -> number == asked ? Optional.of(desk.partners(who, wanted)) : Optional.<List<Partner>>empty(),
                answer -> {
                    if (number == asked && answer.isPresent()) {
                        found.set(new Found(wanted, answer.get()));
                        picked.set(answer.get().stream().findFirst());
                    }
                },
                failures);
    }

    /**
     * Keeps the introduction to be considered.
     *
     * @param done is told when it is kept, or was before
     */
    public void consider(Runnable done) {
        if (keeping || picked.get().isEmpty()) {
            return;
        }
        keeping = true;
        Partner partner = picked.get().get();
        String reason = why.get().strip();
        long who = person;
        String names = TEXTS.get("names", call, partner.name());
        tasks.run(
                () -> desk.consider(who, partner.id(), reason),
                considered -> {
                    keeping = false;
                    done.run();
                    notices.accept(ConsideredNotice.of(considered, names, undo));
                },
                failure -> {
                    keeping = false;
                    failures.accept(failure);
                });
    }
}
