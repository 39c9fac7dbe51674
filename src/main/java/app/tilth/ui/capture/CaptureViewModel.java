package app.tilth.ui.capture;

import app.tilth.capture.Corrections;
import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.model.InteractionKind;
import app.tilth.model.PersonName;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.LoopNews;
import app.tilth.ui.words.Texts;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A line being typed, what is understood of it so far, and what the user corrects. Nothing is stored before it is saved. */
public final class CaptureViewModel {
    static final Messages TEXTS = Messages.of("ui.capture");
    private static final int MOST_NAMED = 3;
    /** Of a need, in characters. */
    private static final int LONGEST_TITLE = 60;

    private final CaptureDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<CaptureReading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<GrowthChoice> choice = new ReadOnlyObjectWrapper<>(GrowthChoice.NONE);
    private Corrections corrections = Corrections.NONE;
    private volatile int asked;
    private boolean saving;

    /**
     * @param undo takes the last change back
     */
    public CaptureViewModel(
            CaptureDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        line.subscribe((_, _) -> {
            objection.set("");
            read();
        });
    }

    /** The text in the field. */
    public StringProperty lineProperty() {
        return line;
    }

    /** What was understood; empty until a line was read. May be of a line a few keystrokes old. */
    public ReadOnlyObjectProperty<Optional<CaptureReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the line was not saved when that was asked for; empty where it can be. */
    public ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    /**
     * Brings back what was typed and not saved, unless something stands in the field already.
     *
     * @param back is told once it stands there
     */
    public void begin(Runnable back) {
        tasks.run(
                desk::unsaved,
                unsaved -> {
                    if (line.get().isEmpty()) {
                        line.set(unsaved);
                        back.run();
                    }
                },
                failures);
    }

    /** Keeps the line as it stands for another time. */
    public void keep() {
        if (!saving) {
            String now = line.get();
            tasks.run(
                    () -> {
                        desk.keep(now);
                        return true;
                    },
                    _ -> {},
                    failures);
        }
    }

    private void read() {
        int number = asked + 1;
        asked = number;
        String text = line.get();
        if (text.isBlank()) {
            corrections = Corrections.NONE;
            choice.set(GrowthChoice.NONE);
            reading.set(Optional.empty());
            return;
        }
        Corrections said = corrections;
        tasks.run(
                () -> number == asked ? Optional.of(desk.read(text, said)) : Optional.<CaptureReading>empty(),
                found -> {
                    if (number == asked && found.isPresent()) {
                        choice.set(choice.get().of(found.get().growths()));
                        reading.set(found);
                    }
                },
                failures);
    }

    /** Corrects what was understood, and reads the line again. */
    public void correct(UnaryOperator<Corrections> how) {
        corrections = how.apply(corrections);
        objection.set("");
        read();
    }

    /**
     * Does something along with saving, or no longer.
     *
     * @param instead what cannot be done beside it
     */
    public void toggle(Growth growth, List<Growth> instead) {
        choice.set(choice.get().toggled(growth, instead));
    }

    /** What is done along with saving. */
    ReadOnlyObjectProperty<GrowthChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    boolean isAlong(Growth growth) {
        return choice.get().has(growth);
    }

    private record Attempt(Optional<String> objection, String done) {}

    /**
     * Stores the line as it stands, read to its last letter.
     *
     * @param saved is told when that was done; an objection is shown instead and the line stays
     */
    public void save(Runnable saved) {
        if (saving) {
            return;
        }
        saving = true;
        String text = line.get();
        Corrections said = corrections;
        GrowthChoice with = choice.get();
        tasks.run(
                () -> {
                    CaptureReading last = desk.read(text, said);
                    if (last.objection().isPresent()) {
                        return new Attempt(last.objection(), "");
                    }
                    Kept kept = desk.save(last.draft(), with.along(last.growths()), with.left(last.growths()));
                    desk.keep("");
                    return new Attempt(Optional.empty(), LoopNews.with(said(last.draft()), kept));
                },
                attempt -> {
                    saving = false;
                    if (attempt.objection.isPresent()) {
                        objection.set(attempt.objection.get());
                    } else {
                        line.set("");
                        notices.accept(Notice.done(attempt.done).offering(Texts.get("undo"), undo));
                        saved.run();
                    }
                },
                failure -> {
                    saving = false;
                    failures.accept(failure);
                });
    }

    private static String said(Draft draft) {
        if (draft.need().isPresent()) {
            return TEXTS.get("logged.need", Brief.of(draft.need().get().title(), LONGEST_TITLE));
        }
        InteractionKind kind = draft.likelyKind();
        boolean meal = kind == InteractionKind.MEAL && !draft.kindWord().isEmpty() && !isCoffee(draft.kindWord());
        return TEXTS.get("logged." + kind + (meal ? ".other" : ""), names(draft.present()));
    }

    private static boolean isCoffee(String word) {
        return List.of("coffee", "kaffee").contains(word.toLowerCase(Locale.ROOT));
    }

    private static String names(List<Mention> people) {
        List<String> names = people.stream()
                .map(person -> PersonName.of(person.name()).familiar())
                .toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        return names.size() <= MOST_NAMED
                ? TEXTS.get("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast())
                : TEXTS.get("others", String.join(", ", names.subList(0, MOST_NAMED)), names.size() - MOST_NAMED);
    }
}
