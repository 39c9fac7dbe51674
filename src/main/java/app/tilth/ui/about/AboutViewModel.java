package app.tilth.ui.about;

import app.tilth.model.Person;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is kept of a person, and the one line of it that is being edited. What is typed is lost only by Esc. */
public final class AboutViewModel implements AutoCloseable {
    static final Messages TEXTS = Outcome.TEXTS;

    /** Longer than anything but notes should be. */
    private static final int LONGEST = 4_000;

    private final AboutDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Optional<AboutPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Spot>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> completions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final StringProperty text = new SimpleStringProperty("");
    private String initial = "";
    private long person;
    private int asked;
    private int typed;
    private boolean saving;

    /**
     * @param undo takes the last change back
     */
    public AboutViewModel(
            AboutDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
        text.subscribe((_, now) -> {
            objection.set("");
            complete(now);
        });
    }

    /** Empty until read, and where there is no such person. */
    public ReadOnlyObjectProperty<Optional<AboutPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Which line is being edited, if one is. */
    public ReadOnlyObjectProperty<Optional<Spot>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The text in its field. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why it was not saved when that was asked for; empty where it can be. */
    public ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    /** What may be meant by what is typed so far. */
    public ReadOnlyObjectProperty<List<String>> completionsProperty() {
        return completions.getReadOnlyProperty();
    }

    private record Found(Optional<AboutPage> page, String unsaved) {}

    /** Shows another person, with the line open that was typed and not saved when they were last shown. */
    public void show(long wanted) {
        if (wanted == person) {
            refresh();
            return;
        }
        keep();
        person = wanted;
        close(Optional.empty());
        page.set(Optional.empty());
        int number = ++asked;
        tasks.run(
                () -> new Found(desk.page(wanted), desk.unsaved(wanted)),
                found -> {
                    if (wanted == person) {
                        page.set(number == asked ? found.page : page.get().or(found::page));
                        restore(found.unsaved);
                    }
                },
                failures);
    }

    /** Reads the page anew; a later asking overtakes an earlier one. */
    public void refresh() {
        long wanted = person;
        if (wanted == 0) {
            return;
        }
        int number = ++asked;
        tasks.run(
                () -> desk.page(wanted),
                read -> {
                    if (number == asked && !saving) {
                        page.set(read);
                    }
                },
                failures);
    }

    private void restore(String unsaved) {
        int end = unsaved.indexOf('\n');
        if (end > 0 && open.get().isEmpty()) {
            Spot.read(unsaved.substring(0, end)).ifPresent(spot -> {
                begin(spot);
                text.set(unsaved.substring(end + 1));
            });
        }
    }

    /** Keeps what is typed and not saved for another time. */
    public void keep() {
        if (person != 0 && !saving) {
            long whose = person;
            String draft = open.get()
                    .filter(_ -> !text.get().equals(initial))
                    .map(spot -> spot.key() + '\n' + text.get())
                    .orElse("");
            tasks.run(
                    () -> {
                        desk.keep(whose, draft);
                        return true;
                    },
                    _ -> {},
                    failures);
        }
    }

    /** Opens a line for editing; what is typed in another is saved first. */
    public void open(Spot spot) {
        if (open.get().filter(spot::equals).isEmpty()) {
            settle(_ -> Optional.of(spot));
        }
    }

    /** Opens a line for one more. */
    public void add(Group group) {
        page.get().ifPresent(shown -> {
            int count = group.items().map(items -> items.count(shown.person())).orElse(0);
            open(new Spot(group.first(), count));
        });
    }

    private void begin(Spot spot) {
        page.get().ifPresent(shown -> {
            initial = spot.detail().telling().text(shown, spot.at());
            text.set(initial);
            objection.set("");
            completions.set(List.of());
            open.set(Optional.of(spot));
        });
    }

    private void close(Optional<Spot> next) {
        text.set("");
        initial = "";
        completions.set(List.of());
        open.set(Optional.empty());
        next.ifPresent(this::begin);
    }

    /** Puts the line back as it was. */
    public void cancel() {
        close(Optional.empty());
        keep();
    }

    /** Saves the line that is open; one that cannot be kept stays open with the reason. */
    public void save() {
        settle(_ -> Optional.empty());
    }

    /** Saves it and goes on to the next. */
    public void saveAndNext() {
        open.get().ifPresent(spot -> settle(after -> Order.after(after.person(), spot)));
    }

    /** Saves it and goes back to the one before. */
    public void saveAndBack() {
        open.get().ifPresent(spot -> settle(after -> Order.before(after.person(), spot)));
    }

    private void settle(Function<AboutPage, Optional<Spot>> next) {
        if (saving || page.get().isEmpty()) {
            return;
        }
        AboutPage shown = page.get().get();
        Optional<Spot> spot = open.get();
        if (spot.isEmpty() || text.get().equals(initial)) {
            boolean kept = spot.isPresent();
            close(next.apply(shown));
            if (kept) {
                keep();
            }
            return;
        }
        String words = text.get();
        if (words.length() > LONGEST && spot.get().detail() != Detail.NOTES) {
            objection.set(TEXTS.get("refused.long"));
            return;
        }
        save(shown, spot.get(), words, next);
    }

    private record Saved(Outcome outcome, Optional<AboutPage> after) {}

    private void save(AboutPage shown, Spot spot, String words, Function<AboutPage, Optional<Spot>> next) {
        saving = true;
        Person before = shown.person();
        boolean notes = spot.detail() == Detail.NOTES;
        boolean added = isNew(before, spot);
        tasks.run(
                () -> {
                    Outcome outcome =
                            spot.detail().telling().read(before, spot.at(), notes ? words : words.strip(), desk);
                    if (outcome instanceof Outcome.Change(UnaryOperator<Person> how)) {
                        String name = name(added ? "command.add" : "command.change", spot, shown);
                        boolean differs = !how.apply(before).equals(before);
                        if (differs) {
                            desk.change(before.id(), name, how);
                        }
                        desk.keep(before.id(), "");
                        return new Saved(outcome, differs ? desk.page(before.id()) : Optional.of(shown));
                    }
                    return new Saved(outcome, Optional.empty());
                },
                done -> {
                    saving = false;
                    if (done.outcome instanceof Outcome.Refused(String sentence)) {
                        refuse(shown, spot, sentence);
                    } else if (before.id() == person) {
                        page.set(done.after);
                        close(done.after.flatMap(next));
                        if (!done.after.equals(Optional.of(shown))) {
                            tell(name(added ? "done.add" : "done.change", spot, shown));
                        }
                    }
                },
                this::failed);
    }

    private void refuse(AboutPage shown, Spot spot, String sentence) {
        if (shown.person().id() == person && open.get().equals(Optional.of(spot))) {
            objection.set(sentence);
        }
    }

    private void failed(Throwable failure) {
        saving = false;
        failures.accept(failure);
    }

    private static boolean isNew(Person person, Spot spot) {
        return spot.detail()
                .group()
                .items()
                .filter(items -> spot.at() >= items.count(person))
                .isPresent();
    }

    private static String name(String key, Spot spot, AboutPage shown) {
        return TEXTS.get(key, TEXTS.get("detail." + spot.detail().name()), shown.call());
    }

    /** Sets a detail that is chosen from a list. */
    public void choose(Spot spot, Enum<?> value) {
        page.get().ifPresent(shown -> {
            if (spot.detail().telling().read(shown.person(), spot.at(), value.name(), desk)
                    instanceof Outcome.Change(UnaryOperator<Person> how)) {
                change(shown, how, "change", spot);
            }
        });
    }

    /** Removes one of several. */
    public void remove(Spot spot) {
        change(spot, "remove", items -> items.without(spot.at()));
    }

    /** Moves one of several by some places. */
    public void move(Spot spot, int by) {
        change(spot, "move", items -> items.moved(spot.at(), by));
    }

    private void change(Spot spot, String deed, Function<Items<?>, UnaryOperator<Person>> how) {
        page.get()
                .ifPresent(shown -> spot.detail()
                        .group()
                        .items()
                        .filter(items -> spot.at() < items.count(shown.person()))
                        .ifPresent(items -> change(shown, how.apply(items), deed, spot)));
    }

    private void change(AboutPage shown, UnaryOperator<Person> how, String deed, Spot spot) {
        if (how.apply(shown.person()).equals(shown.person())) {
            return;
        }
        Spot begun = new Spot(spot.detail().group().first(), spot.at());
        deed(
                () -> desk.change(shown.person().id(), name("command." + deed, begun, shown), how),
                name("done." + deed, begun, shown));
    }

    /** Puts the person away, or brings them back. */
    public void archive(boolean away) {
        page.get().ifPresent(shown -> {
            String key = away ? "archive" : "unarchive";
            deed(
                    () -> desk.change(
                            shown.person().id(),
                            TEXTS.get("command." + key, shown.call()),
                            p -> p.change().archived(away).build()),
                    TEXTS.get("done." + key, shown.call()));
        });
    }

    /** Removes the person with everything of theirs. */
    public void removePerson() {
        page.get()
                .ifPresent(shown -> deed(
                        () -> desk.remove(shown.person().id(), shown.call()), TEXTS.get("done.removed", shown.call())));
    }

    private void deed(Runnable deed, String said) {
        tasks.run(
                () -> {
                    deed.run();
                    return said;
                },
                this::tell,
                failures);
    }

    private void tell(String said) {
        notices.accept(Notice.done(said).offering(Texts.get("undo"), undo));
    }

    private void complete(String words) {
        int number = ++typed;
        Optional<Detail> detail = open.get().map(Spot::detail).filter(Completions::are);
        if (detail.isEmpty() || words.equals(initial)) {
            completions.set(List.of());
            return;
        }
        tasks.run(
                () -> Completions.of(desk, detail.get(), words.strip()),
                found -> {
                    if (number == typed) {
                        completions.set(found);
                    }
                },
                failures);
    }

    @Override
    public void close() {
        keep();
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
