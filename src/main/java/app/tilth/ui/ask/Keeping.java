package app.tilth.ui.ask;

import app.tilth.ui.task.TaskRunner;
import app.tilth.workspace.UnsavedAsk.Occasion;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is left of an ask from one time to the next, each where it was begun. */
final class Keeping {
    private final AskDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private Occasion occasion = new Occasion(Optional.empty(), List.of());
    private Optional<Ask> begun = Optional.empty();

    Keeping(AskDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
    }

    /**
     * What an ask begins with.
     *
     * @param left whether it was left there before
     */
    record Beginning(Ask ask, List<Recipient> people, List<Needed> needs, boolean left) {}

    /** Reads what was left where it is begun now, or a new ask. */
    void begin(Occasion of, Consumer<Beginning> then) {
        occasion = of;
        tasks.run(
                () -> read(of),
                beginning -> {
                    begun = Optional.of(beginning.ask).filter(_ -> !beginning.left);
                    then.accept(beginning);
                },
                failures);
    }

    private Beginning read(Occasion of) {
        Optional<Ask> left = desk.unsaved(of);
        Ask wanted = left.orElseGet(() -> Ask.NONE.to(of.people()).forNeed(of.need()));
        List<Needed> needs = desk.needs();
        // Too many at once are nobody, rather than the first of them.
        List<Recipient> who = wanted.people().size() > AskViewModel.MOST ? List.of() : desk.who(wanted.people());
        return new Beginning(still(wanted, who, needs), who, needs, left.isPresent());
    }

    /** Without whoever and whatever is not here any more. */
    private static Ask still(Ask wanted, List<Recipient> here, List<Needed> needs) {
        List<Long> ids = here.stream().map(Recipient::id).toList();
        return wanted.to(ids)
                .drafted(wanted.drafted().stream().filter(ids::contains).toList())
                .forNeed(wanted.need().filter(id -> needs.stream().anyMatch(needed -> needed.id() == id)));
    }

    /** Keeps an ask as it stands; what stands as it began is not worth keeping. */
    void keep(Ask ask) {
        Runnable keep = keeping(Optional.of(ask).filter(one -> !begun.equals(Optional.of(one))));
        tasks.run(
                () -> {
                    keep.run();
                    return true;
                },
                _ -> {},
                failures);
    }

    /** Keeps what is left of an ask once some were asked, nothing where nobody is left; takes its time. */
    Runnable keepingRest(Ask ask, List<Recipient> asked) {
        List<Long> ids = asked.stream().map(Recipient::id).toList();
        List<Long> left =
                ask.people().stream().filter(person -> !ids.contains(person)).toList();
        return keeping(Optional.of(ask.to(left).drafted(List.of())).filter(_ -> !left.isEmpty()));
    }

    private Runnable keeping(Optional<Ask> ask) {
        Occasion of = occasion;
        return () -> desk.keep(of, ask);
    }
}
