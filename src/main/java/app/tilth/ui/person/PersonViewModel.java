package app.tilth.ui.person;

import app.tilth.ask.Step;
import app.tilth.model.Circle;
import app.tilth.ui.person.PersonPage.LoopLine;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.timeline.TimelineFilter;
import app.tilth.ui.today.Letters;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of whoever was asked for last, read away from the screen and anew whenever the network changes. */
public final class PersonViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.person");

    private final PersonDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Letters letters;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<PersonState> state = new ReadOnlyObjectWrapper<>(new PersonState.Waiting());
    private long person;
    private int asked;

    /**
     * @param undo takes the last change back
     */
    public PersonViewModel(
            PersonDesk desk,
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

    public ReadOnlyObjectProperty<PersonState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows another person; who was shown before goes at once. */
    public void show(long wanted) {
        if (wanted != person) {
            person = wanted;
            state.set(new PersonState.Waiting());
        }
        refresh();
    }

    /** Reads the page anew; a later asking overtakes an earlier one. */
    public void refresh() {
        if (person == 0) {
            return;
        }
        int number = ++asked;
        long wanted = person;
        tasks.run(
                () -> desk.page(wanted).<PersonState>map(PersonState.Shown::new).orElseGet(PersonState.Gone::new),
                read -> {
                    if (number == asked) {
                        state.set(read);
                    }
                },
                failures);
    }

    public void open(long other) {
        navigation.open(new Place.Person(other));
    }

    public void openPeople() {
        navigation.open(new Place.People());
    }

    /** Opens all that took place with someone, on the scale of time. */
    public void openTimeline(PersonPage page) {
        navigation.open(new Place.Timeline(TimelineFilter.ALL.with(page.id()).link()));
    }

    public void back() {
        navigation.back();
    }

    /** Opens a draft with what to speak of, or copies it where no address is known; nothing is sent from here. */
    public void write(PersonPage page) {
        String draft = page.verdict().next().map(Step::text).orElse("");
        if (!page.email().isEmpty()) {
            letters.draft(page.email(), draft);
            notices.accept(Notice.done(Texts.get("today.draft", page.name())));
        } else if (!draft.isEmpty()) {
            letters.copy(draft);
            notices.accept(Notice.done(Texts.get("today.copied", page.name())));
        } else {
            notices.accept(Notice.done(Texts.get("today.no-address", page.name())));
        }
    }

    public void circle(PersonPage page, Circle circle) {
        change(() -> desk.circle(page, circle), TEXTS.get("done.circle", page.call(), Texts.get("circle", circle)));
    }

    public void rhythm(PersonPage page, int days) {
        change(() -> desk.rhythm(page, days), TEXTS.get("done.rhythm", page.call()));
    }

    public void archive(PersonPage page, boolean archived) {
        change(
                () -> desk.archive(page, archived),
                TEXTS.get(archived ? "done.archive" : "done.unarchive", page.call()));
    }

    public void closeLoop(PersonPage page, LoopLine loop) {
        change(() -> desk.closeLoop(page, loop), TEXTS.get("done.loop", loop.text()));
    }

    private void change(Runnable deed, String said) {
        tasks.run(
                () -> {
                    deed.run();
                    return said;
                },
                done -> notices.accept(Notice.done(done).offering(Texts.get("undo"), undo)),
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
