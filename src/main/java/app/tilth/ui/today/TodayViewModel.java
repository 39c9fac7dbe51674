package app.tilth.ui.today;

import app.tilth.model.InteractionKind;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.LoopNews;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.workspace.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** Begins with a page that is at hand. */
    public void begin(TodayPage kept) {
        page.set(kept);
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
    public void reachedOut(PersonCard card, InteractionKind kind) {
        settle(
                card,
                () -> Optional.of(desk.reachedOut(card, kind)).filter(kept -> !kept.equals(Kept.NOTHING)),
                kept -> Notice.done(LoopNews.with(Texts.get("today.logged." + kind.name(), card.name()), kept)));
    }

    /** Opens a draft in the mail program, or copies the prompt where there is no address. */
    public void write(PersonCard card) {
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

    /** Opens a draft to each of the two, whether they would like to meet, and notes that both were asked. */
    public void askBoth(PairCard card) {
        settle(card, () -> done(desk.askedBoth(card)), _ -> Notice.done(new PairMail(letters).ask(card)));
    }

    /** Opens a draft that introduces the two to each other, and notes that they were. */
    public void introduce(PairCard card) {
        settle(card, () -> done(desk.introduced(card)), _ -> Notice.done(new PairMail(letters).introduce(card)));
    }

    public void snooze(TodayCard card, SnoozeChoice choice) {
        page().ifPresent(shown -> {
            var until = choice.from(shown.day());
            var text = Texts.get("today.snoozed", card.name(), Dates.byName(until, shown.day()));
            settle(
                    card,
                    () -> done(desk.snooze(card, until)),
                    _ -> new Notice(Notice.Mood.SNOOZED, text, Optional.empty()));
        });
    }

    public void notThisOne(TodayCard card) {
        var said = card instanceof PairCard ? "today.pair.dropped" : "today.not-this-one.done";
        settle(card, () -> done(desk.notThisOne(card)), _ -> Notice.done(Texts.get(said, card.name())));
    }

    private static Optional<Boolean> done(boolean done) {
        return done ? Optional.of(true) : Optional.empty();
    }

    /**
     * @param deed answers nothing where there was nothing to do any more
     * @param notice of what was done, asked for once it was
     */
    private <T> void settle(TodayCard card, Callable<Optional<T>> deed, Function<T, Notice> notice) {
        if (settling.stream().anyMatch(card::isSameAs)) {
            return;
        }
        settling.add(card);
        tasks.run(
                deed,
                done -> {
                    settling.remove(card);
                    notices.accept(done.map(it -> notice.apply(it).offering(Texts.get("undo"), undo))
                            .orElseGet(() -> Notice.done(Texts.get("today.gone", card.name()))));
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
