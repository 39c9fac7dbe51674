package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.today.Letters;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Routes.Deed;
import app.tilth.workspace.Routes.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The warmest paths to whom or what is to be reached, and which of them is looked at. */
public final class PathViewModel implements AutoCloseable {
    private final ReachDesk desk;
    private final TaskRunner tasks;
    private final Letters letters;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Goal> goal = Optional.empty();
    private int asked;

    /**
     * What was found.
     *
     * @param chosen which of the paths is looked at; without a meaning where there is none
     */
    record Shown(Routes routes, int chosen) {
        Optional<Route> route() {
            return routes.best().stream().skip(chosen).findFirst();
        }
    }

    /**
     * @param undo takes the last change back
     */
    public PathViewModel(
            ReachDesk desk,
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

    /** Empty while nobody and nothing is to be reached. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Finds the paths to somewhere, and keeps them current until something else is to be reached. */
    void find(Goal to) {
        goal = Optional.of(to);
        refresh();
    }

    /** Nobody is to be reached any more. */
    void leave() {
        goal = Optional.empty();
        asked++;
        shown.set(Optional.empty());
    }

    private void refresh() {
        goal.ifPresent(to -> {
            int number = ++asked;
            tasks.run(
                    () -> desk.routes(to),
                    found -> {
                        if (number == asked) {
                            shown.set(Optional.of(new Shown(found, sameAsBefore(found))));
                        }
                    },
                    failures);
        });
    }

    /** The path looked at before, where it is still among them, else the first. */
    private int sameAsBefore(Routes found) {
        Optional<Route> before = shown.get()
                .filter(now -> now.routes.goal().equals(found.goal()))
                .flatMap(Shown::route);
        return before.map(Route::people).stream()
                .flatMapToInt(people -> IntStream.range(0, found.best().size())
                        .filter(i -> found.best().get(i).people().equals(people)))
                .findFirst()
                .orElse(0);
    }

    /** Looks at another of the paths. */
    void choose(int path) {
        shown.set(shown.get().map(now -> new Shown(now.routes, path)));
    }

    void act(Deed deed) {
        switch (deed) {
            case Deed.Tend tend -> tend(tend);
            case Deed.Write write -> write(write);
        }
    }

    private void tend(Deed.Tend deed) {
        tasks.run(
                () -> {
                    desk.planHello(deed.whom());
                    return TEXTS.get("path.tended", deed.whom().call());
                },
                done -> notices.accept(Notice.done(done).offering(Texts.get("undo"), undo)),
                failures);
    }

    private void write(Deed.Write deed) {
        String name = deed.whom().name();
        if (deed.email().isEmpty()) {
            letters.copy(deed.text());
            notices.accept(Notice.done(TEXTS.get("path.copied", name)));
        } else {
            letters.draft(List.of(deed.email()), deed.subject(), deed.text());
            notices.accept(Notice.done(Texts.get("today.draft", name)));
        }
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
