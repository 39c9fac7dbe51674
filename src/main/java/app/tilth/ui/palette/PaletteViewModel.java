package app.tilth.ui.palette;

import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds while someone types, away from the screen; a letter typed overtakes the search for those before it. */
public final class PaletteViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.palette");

    private static final int MOST = 9;
    private static final int RECENT = 5;
    /** A command stands between a tie that thrives and one that has gone quiet. */
    private static final double COMMAND_WEIGHT = 0.5;

    private final PaletteDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final PaletteCommands commands;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(Results.NOTHING_YET);
    private final Deque<Long> visited = new ArrayDeque<>();
    private volatile boolean stale = true;
    private volatile int asked;
    private volatile PaletteBook book = PaletteBook.NOTHING_YET;
    private volatile List<Known> latest = List.of();
    private volatile Matches matches = Matches.NOTHING_YET;

    public PaletteViewModel(
            PaletteDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            PaletteCommands commands,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.commands = commands;
        this.failures = failures;
        listening = desk.onChange(() -> stale = true);
    }

    public ReadOnlyObjectProperty<Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Reads what there is where that may have changed. */
    public void refresh() {
        tasks.run(
                () -> {
                    read();
                    return true;
                },
                _ -> {},
                failures);
    }

    private void read() {
        if (stale) {
            stale = false;
            PaletteBook fresh = desk.book();
            latest = fresh.people().stream()
                    .filter(known -> known.silentDays() >= 0)
                    .sorted(Comparator.comparingInt(Known::silentDays)
                            .thenComparing(Known::weight, Comparator.reverseOrder()))
                    .limit(RECENT)
                    .toList();
            book = fresh;
        }
    }

    /** Looks for what was typed; with nothing typed, shows whom the user was with last and what can be done. */
    public void type(String typed) {
        int number = asked + 1;
        asked = number;
        List<Found.OfCommand> doable = commands.all();
        List<Long> seen = List.copyOf(visited);
        tasks.run(
                () -> {
                    read();
                    return Typing.of(typed).isEmpty()
                            ? Optional.of(beginning(doable, seen))
                            : find(typed, doable, number);
                },
                found -> {
                    if (number == asked) {
                        found.ifPresent(rows -> show(typed, rows));
                    }
                },
                failures);
    }

    private void show(String typed, List<Found> rows) {
        boolean missed = rows.isEmpty();
        results.set(new Results(typed, missed ? List.copyOf(commands.with(typed.strip())) : rows, missed));
    }

    private List<Found> beginning(List<Found.OfCommand> doable, List<Long> seen) {
        Stream<Found> again = seen.stream().flatMap(id -> person(id).stream());
        List<Found> rows = new ArrayList<>(Stream.concat(again, latest.stream().map(Known::found))
                .distinct()
                .limit(RECENT)
                .toList());
        rows.addAll(doable.subList(0, Math.min(MOST - rows.size(), doable.size())));
        return rows;
    }

    private Optional<Found> person(long id) {
        return book.people().stream()
                .map(Known::found)
                .filter(found -> found instanceof Found.OfPerson person && person.id() == id)
                .findFirst();
    }

    private Optional<List<Found>> find(String typed, List<Found.OfCommand> doable, int number) {
        PaletteBook known = book;
        Typing typing = Typing.of(typed);
        List<Known> deeds = doable.stream()
                .map(command -> Known.of(command, COMMAND_WEIGHT))
                .toList();
        var search = new Search(typing, MOST, () -> number != asked);
        return search.look(List.of(deeds))
                .flatMap(_ -> search.look(matches.scope(known, typing)))
                .filter(matching -> {
                    matches = new Matches(known, typing, matching);
                    return search.lookForMistyped(List.of(deeds)) && search.lookForMistyped(known.all());
                })
                .map(_ -> search.best());
    }

    /** Goes where it leads, or does it. */
    public void choose(Found found) {
        switch (found) {
            case Found.OfPerson person -> navigation.open(new Place.Person(person.id()));
            case Found.OfOrganization organization -> navigation.open(new Place.PeopleAt(organization.name()));
            case Found.OfTag tag -> navigation.open(new Place.PeopleTagged(tag.name()));
            case Found.OfCommand command -> command.deed().run();
        }
    }

    /** Notes where the window went, so that people looked at come first when nothing is typed. */
    public void visited(Place place) {
        if (place instanceof Place.Person(long id)) {
            visited.remove(id);
            visited.addFirst(id);
            if (visited.size() > RECENT) {
                visited.removeLast();
            }
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
