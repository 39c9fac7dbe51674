package app.tilth.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A dialog being filled in. Nothing is stored before it is saved, and what is not saved is kept as a draft. */
final class EntryViewModel {
    private final Entry entry;
    private final EntryTasks tasks;
    private final ReadOnlyObjectWrapper<Values> values = new ReadOnlyObjectWrapper<>(Values.NONE);
    private final ReadOnlyObjectWrapper<Map<String, Remark>> remarks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private Values begun = Values.NONE;
    private boolean ready;
    private boolean saving;
    private boolean saved;
    private int asked;

    EntryViewModel(Entry entry, EntryTasks tasks) {
        this.entry = entry;
        this.tasks = tasks;
    }

    private record Beginning(Values fresh, Values unsaved) {}

    /**
     * Fills the fields with what is kept, or with what was typed last and not saved.
     *
     * @param then is told when they are
     */
    void begin(Runnable then) {
        tasks.run(() -> new Beginning(entry.begin(), Values.read(tasks.desk().unsaved(entry.draft()))), beginning -> {
            begun = beginning.fresh;
            ready = true;
            values.set(beginning.unsaved.equals(Values.NONE) ? beginning.fresh : beginning.unsaved);
            look();
            then.run();
        });
    }

    ReadOnlyObjectProperty<Values> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /** What is said of the fields; may be of a keystroke ago. */
    ReadOnlyObjectProperty<Map<String, Remark>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** What may be done along with saving; may be of a keystroke ago. */
    ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    void set(String field, String value) {
        if (!values.get().text(field).equals(value)) {
            values.set(values.get().with(field, value));
            look();
        }
    }

    /** Takes everything out of the fields whose names begin so. */
    void clear(String prefix) {
        Values now = values.get();
        for (String field : now.texts().keySet()) {
            if (field.startsWith(prefix)) {
                now = now.with(field, "");
            }
        }
        values.set(now);
        look();
    }

    /** Those who may be meant by what is typed. */
    void called(String typed, Consumer<List<Who>> found) {
        tasks.run(() -> tasks.desk().called(typed), found);
    }

    /** Asks something else of what is kept. */
    <T> void ask(Callable<T> question, Consumer<? super T> answer) {
        tasks.run(question, answer);
    }

    private void look() {
        int number = ++asked;
        Values now = values.get();
        tasks.run(() -> new Look(entry.remarks(now), entry.offers(now)), look -> {
            if (number == asked) {
                offers.set(look.offers);
                remarks.set(look.remarks.entrySet().stream()
                        .filter(remark -> !remark.getValue().objection()
                                || !now.stripped(remark.getKey()).isEmpty())
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
            }
        });
    }

    private record Look(Map<String, Remark> remarks, List<Offer> offers) {}

    private record Attempt(Map<String, Remark> remarks, String done) {}

    /**
     * Saves, unless a field is objected to, which is then said beside it.
     *
     * @param then is told when it is saved
     */
    void save(Runnable then) {
        if (saving || !ready) {
            return;
        }
        saving = true;
        Values now = values.get();
        tasks.runner()
                .run(
                        () -> {
                            Map<String, Remark> said = entry.remarks(now);
                            if (said.values().stream().anyMatch(Remark::objection)) {
                                return new Attempt(said, "");
                            }
                            String done = entry.save(now);
                            tasks.desk().keep(entry.draft(), "");
                            return new Attempt(said, done);
                        },
                        attempt -> {
                            saving = false;
                            asked++;
                            remarks.set(attempt.remarks);
                            if (!attempt.done.isEmpty()) {
                                saved = true;
                                tasks.tell(attempt.done);
                                then.run();
                            }
                        },
                        failure -> {
                            saving = false;
                            tasks.failures().accept(failure);
                        });
    }

    /** Keeps what was typed for another time; what stands as it began is not worth keeping. */
    void keep() {
        if (saved || saving || !ready) {
            return;
        }
        String written = values.get().equals(begun) ? "" : values.get().written();
        tasks.run(
                () -> {
                    tasks.desk().keep(entry.draft(), written);
                    return true;
                },
                _ -> {});
    }
}
