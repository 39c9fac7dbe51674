package app.tilth.ui.timeline;

import app.tilth.tie.Chronicle;
import app.tilth.ui.task.TaskRunner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What was said of entries: read away from the screen for those in sight, the latest kept. */
final class Spoken {
    private static final int MOST = 2_000;

    private final TimelineDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<Long> wanted = new LinkedHashSet<>();
    private final Map<Long, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };
    private int age;

    private record Kept(String words, int age) {}

    private record Words(Map<Long, String> ofInteractions, Map<Long, String> ofExchanges) {}

    Spoken(TimelineDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
    }

    /** Changes whenever more of it is there. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What was said may be another: it is read anew when it is asked for, and stands until then. */
    void renew() {
        age++;
    }

    /** What was said of an entry; empty while that is not known yet. */
    Optional<String> of(Chronicle chronicle, int entry) {
        long key = chronicle.interaction(entry) > 0 ? chronicle.interaction(entry) : -(long) chronicle.exchange(entry);
        Kept found = kept.get(key);
        if (found == null || found.age != age) {
            boolean first = wanted.isEmpty();
            wanted.add(key);
            if (first) {
                // By then all that comes into sight with it has asked.
                tasks.run(() -> true, _ -> read(), failures);
            }
        }
        return Optional.ofNullable(found).map(Kept::words);
    }

    private void read() {
        List<Long> keys = List.copyOf(wanted);
        int of = age;
        wanted.clear();
        if (keys.isEmpty()) {
            return;
        }
        tasks.run(
                () -> new Words(
                        desk.wordsOfInteractions(
                                keys.stream().filter(key -> key > 0).toList()),
                        desk.wordsOfExchanges(keys.stream()
                                .filter(key -> key < 0)
                                .map(key -> -key)
                                .toList())),
                words -> {
                    keys.forEach(key -> kept.put(
                            key,
                            new Kept(
                                    key > 0
                                            ? words.ofInteractions.getOrDefault(key, "")
                                            : words.ofExchanges.getOrDefault(-key, ""),
                                    of)));
                    revision.set(revision.get() + 1);
                },
                failures);
    }
}
