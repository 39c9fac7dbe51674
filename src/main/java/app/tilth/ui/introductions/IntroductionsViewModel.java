package app.tilth.ui.introductions;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.today.Letters;
import app.tilth.ui.today.PairMail;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The introductions as they are shown, and what is done about them; every deed ends in a notice that offers to take it back. */
public final class IntroductionsViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.introductions");

    private final IntroductionsDesk desk;
    private final TaskRunner tasks;
    private final PairMail mail;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final ReadOnlyObjectWrapper<Optional<IntroductionsPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Pairing> moving = new ArrayList<>();
    private final AutoCloseable listening;
    private boolean isOpen;

    /**
     * @param undo takes the last change back
     */
    public IntroductionsViewModel(
            IntroductionsDesk desk,
            TaskRunner tasks,
            Letters letters,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.mail = new PairMail(letters);
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    /** What to show; empty until it was looked up. */
    public ReadOnlyObjectProperty<Optional<IntroductionsPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Looks everything up and keeps it current until {@link #leave}. */
    public void open() {
        isOpen = true;
        page.set(Optional.empty());
        refresh();
    }

    public void leave() {
        isOpen = false;
    }

    private void refresh() {
        if (isOpen) {
            tasks.run(desk::page, fresh -> page.set(Optional.of(fresh)), failures);
        }
    }

    void act(Pairing two, Deed deed) {
        if (!two.standing().deeds().contains(deed) || moving.stream().anyMatch(two::isOfTheSame)) {
            return;
        }
        moving.add(two);
        tasks.run(
                () -> desk.move(two.card(), deed.leadsTo()),
                isDone -> {
                    notices.accept(
                            isDone
                                    ? Notice.done(said(two, deed)).offering(Texts.get("undo"), undo)
                                    : Notice.done(
                                            Texts.get("today.gone", two.card().name())));
                    // A second key may come before the list shows what the first one did.
                    tasks.run(desk::page, fresh -> settled(two, fresh), failure -> failed(two, failure));
                },
                failure -> failed(two, failure));
    }

    private void settled(Pairing two, IntroductionsPage fresh) {
        moving.remove(two);
        if (isOpen) {
            page.set(Optional.of(fresh));
        }
    }

    private void failed(Pairing two, Throwable failure) {
        moving.remove(two);
        failures.accept(failure);
    }

    /** What was done; where there are drafts, they are opened by it. */
    private String said(Pairing two, Deed deed) {
        return switch (deed) {
            case ASK -> mail.ask(two.card());
            case WRITE -> mail.introduce(two.card());
            case CONSIDER, CAME_TO_SOMETHING, DROP ->
                TEXTS.get("done." + deed, two.card().name());
        };
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
