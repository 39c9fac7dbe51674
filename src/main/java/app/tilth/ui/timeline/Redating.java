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
public final class Redating {
    private static final int MOST_NAMED = 2;

    private final TimelineDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;

    /**
     * @param undo takes the last change back
     */
    public Redating(
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

    /** Puts it on another day. */
    public void move(Happened it, LocalDate to, LocalDate today) {
        if (!to.equals(it.day())) {
            tell(
                    () -> it.interaction() > 0
                            ? desk.move(it.interaction(), to, it.names())
                            : desk.moveExchange(it.exchange(), to, it.names()),
                    TEXTS.get("done.moved", it.names(), Dates.onDay(to, today)));
        }
    }

    void move(Shown shown, int entry, int day) {
        move(Happened.of(shown, entry), LocalDate.ofEpochDay(day), shown.book().day());
    }

    /** Makes one of it and those that tell the same. */
    public void join(Happened it) {
        if (it.isTwice()) {
            tell(() -> desk.join(it.same(), it.names()), TEXTS.get("done.joined", it.names()));
        }
    }

    /** Gives each of those who took part one of their own. */
    public void split(Happened it) {
        if (it.canBeSplit()) {
            tell(() -> desk.split(it.interaction(), it.names()), TEXTS.get("done.split", it.names()));
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

    /** Someone with others, as a sentence names them. */
    public static String names(String first, int others) {
        return others > 0 ? TEXTS.get("names.others", first, others) : first;
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
