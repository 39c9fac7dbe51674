package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.tie.Chronicle;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What is done to entries in their place, each of it one change that can be taken back. */
final class Redating {
    private static final int MOST_NAMED = 2;

    private final TimelineDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;

    Redating(
            TimelineDesk desk,
            TaskRunner tasks,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
    }

    /** Puts an entry on another day. */
    void move(Shown shown, int entry, int day) {
        Chronicle chronicle = shown.chronicle();
        LocalDate to = LocalDate.ofEpochDay(day);
        String names = names(shown, entry);
        long interaction = chronicle.interaction(entry);
        long exchange = chronicle.exchange(entry);
        if (day != chronicle.day(entry)) {
            tell(
                    () -> interaction > 0 ? desk.move(interaction, to, names) : desk.moveExchange(exchange, to, names),
                    TEXTS.get("done.moved", names, Dates.onDay(to, shown.book().day())));
        }
    }

    /** The entries that tell the same as one: of the same people, day and kind; it alone where none does. */
    static List<Integer> same(Shown shown, int entry) {
        Chronicle chronicle = shown.chronicle();
        List<Integer> same = new ArrayList<>(List.of(entry));
        int day = chronicle.day(entry);
        for (int other = chronicle.firstFrom(day); other < chronicle.size() && chronicle.day(other) == day; other++) {
            if (other != entry
                    && chronicle.interaction(entry) > 0
                    && chronicle.kind(other).equals(chronicle.kind(entry))
                    && chronicle.sameCompany(other, entry)) {
                same.add(other);
            }
        }
        return same;
    }

    /** Makes one of an entry and those that tell the same. */
    void join(Shown shown, int entry) {
        List<Integer> same = same(shown, entry);
        if (same.size() > 1) {
            List<Long> interactions = same.stream()
                    .map(one -> (long) shown.chronicle().interaction(one))
                    .toList();
            String names = names(shown, entry);
            tell(() -> desk.join(interactions, names), TEXTS.get("done.joined", names));
        }
    }

    /** Gives each of those who took part one of their own. */
    void split(Shown shown, int entry) {
        long interaction = shown.chronicle().interaction(entry);
        if (interaction > 0 && shown.chronicle().peopleIn(entry) > 1) {
            String names = names(shown, entry);
            tell(() -> desk.split(interaction, names), TEXTS.get("done.split", names));
        }
    }

    /** Does something and says so where there was something to do. */
    void tell(Callable<Boolean> deed, String done) {
        tasks.run(
                deed,
                was -> {
                    if (was) {
                        notices.accept(Notice.done(done).offering(Texts.get("undo"), undo));
                    }
                },
                failures);
    }

    /** Those who took part, as a sentence names them. */
    static String names(Shown shown, int entry) {
        Chronicle chronicle = shown.chronicle();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NAMED, chronicle.peopleIn(entry)); i++) {
            shown.folk().find(chronicle.person(entry, i)).ifPresent(figure -> names.add(Brief.name(figure.name())));
        }
        int others = chronicle.peopleIn(entry) - names.size();
        String first = String.join(", ", names);
        return names.isEmpty()
                ? TEXTS.get("nobody")
                : others > 0
                        ? TEXTS.get("names.others", first, others)
                        : names.size() == 1 ? first : TEXTS.get("names.both", names.getFirst(), names.getLast());
    }
}
