package app.tilth.ui.today;

import app.tilth.model.InteractionKind;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The state of Today and its deeds; every deed ends in a notice that offers to take it back. */
public final class TodayViewModel implements AutoCloseable {
    private final TodayDesk desk;
    private final TaskRunner tasks;
    private final Letters letters;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;

    private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();
    private final List<TodayCard> settling = new ArrayList<>();
    private final AutoCloseable listening;
    private boolean loading;
    private boolean stale;

    /**
     * @param undo takes back the last change
     */
    public TodayViewModel(
            TodayDesk desk,
            TaskRunner tasks,
            Letters letters,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.letters = letters;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    /** What to show; empty until the first page has come. */
    public ReadOnlyObjectProperty<@Nullable TodayPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public Optional<TodayPage> page() {
        return Optional.ofNullable(page.get());
    }

    /** Asks for the page anew; several askings while one is under way become one. */
    public void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        tasks.run(desk::page, this::show, this::couldNotShow);
    }

    private void show(TodayPage fresh) {
        loading = false;
        page.set(fresh);
        if (stale) {
            stale = false;
            refresh();
        }
    }

    private void couldNotShow(Throwable failure) {
        loading = false;
        stale = false;
        failures.accept(failure);
    }

    /** Logs a contact of today. */
    public void reachedOut(TodayCard card, InteractionKind kind) {
        settle(
                card,
                () -> desk.reachedOut(card, kind),
                Notice.done(Texts.get("today.logged." + kind.name(), card.name())));
    }

    /** Opens a draft in the mail program, or copies the prompt where there is no address. */
    public void write(TodayCard card) {
        if (!card.email().isEmpty()) {
            letters.draft(card.email(), card.prompt());
            notices.accept(Notice.done(Texts.get("today.draft", card.name()))
                    .offering(Texts.get("today.draft.sent"), () -> reachedOut(card, InteractionKind.MESSAGE)));
        } else if (!card.prompt().isEmpty()) {
            letters.copy(card.prompt());
            notices.accept(Notice.done(Texts.get("today.copied", card.name())));
        } else {
            notices.accept(Notice.done(Texts.get("today.no-address", card.name())));
        }
    }

    public void snooze(TodayCard card, SnoozeChoice choice) {
        page().ifPresent(shown -> {
            var until = choice.from(shown.day());
            var text = Texts.get("today.snoozed", card.name(), Dates.byName(until, shown.day()));
            settle(card, () -> desk.snooze(card, until), new Notice(Notice.Mood.SNOOZED, text, Optional.empty()));
        });
    }

    public void notThisOne(TodayCard card) {
        settle(card, () -> desk.notThisOne(card), Notice.done(Texts.get("today.not-this-one.done", card.name())));
    }

    private void settle(TodayCard card, Runnable deed, Notice notice) {
        if (settling.stream().anyMatch(card::isSameAs)) {
            return;
        }
        settling.add(card);
        tasks.run(
                () -> {
                    deed.run();
                    return card;
                },
                done -> {
                    settling.remove(done);
                    notices.accept(notice.offering(Texts.get("undo"), undo));
                    refresh();
                },
                failure -> {
                    settling.remove(card);
                    failures.accept(failure);
                });
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
