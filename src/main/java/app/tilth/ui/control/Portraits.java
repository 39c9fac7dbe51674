package app.tilth.ui.control;

import app.tilth.ui.task.TaskRunner;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The photos avatars show, read away from the screen when one is first shown, the latest few kept. Every scene has its own,
 * which its avatars find there.
 */
public final class Portraits implements AutoCloseable {
    /** Fits the largest avatar on a screen of fine pixels. */
    private static final double SIDE = 256;

    /** Of a quarter of a megabyte each. */
    private static final int MOST = 128;

    /** Where photos come from; methods may take their time. */
    public interface Source {
        /** Everyone who has one. */
        Set<Long> people();

        /** Those of some who have one. */
        Set<Long> among(Set<Long> people);

        /** The encoded picture. */
        Optional<byte[]> photo(long person);

        /** Tells, from any thread, of people whose photo may have changed; of nobody where everyone’s may have. */
        AutoCloseable onChange(Consumer<Set<Long>> listener);
    }

    private final Source source;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<Long> people = new HashSet<>();
    private final Map<Long, List<Consumer<Optional<Image>>>> asked = new HashMap<>();
    private final Map<Long, Image> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Image> eldest) {
            return size() > MOST;
        }
    };

    public Portraits(Source source, TaskRunner tasks, Consumer<Throwable> failures) {
        this.source = source;
        this.tasks = tasks;
        this.failures = failures;
        listening = source.onChange(touched -> tasks.onScreen(() -> read(touched)));
    }

    /** Lets the avatars of a scene show photos. */
    public void in(Scene scene) {
        scene.getProperties().put(Portraits.class, this);
    }

    static @Nullable Portraits of(@Nullable Scene scene) {
        return scene != null
                        && scene.hasProperties()
                        && scene.getProperties().get(Portraits.class) instanceof Portraits portraits
                ? portraits
                : null;
    }

    /** Changes whenever someone’s photo may be another. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Learns anew who has one. */
    public void refresh() {
        read(Set.of());
    }

    private void read(Set<Long> touched) {
        tasks.run(
                () -> touched.isEmpty() ? source.people() : source.among(touched),
                found -> {
                    boolean same = !touched.isEmpty()
                            && found.isEmpty()
                            && touched.stream().noneMatch(people::contains);
                    if (same) {
                        return;
                    }
                    Set<Long> affected = touched.isEmpty() ? new HashSet<>(kept.keySet()) : touched;
                    if (touched.isEmpty()) {
                        people.clear();
                    }
                    people.removeAll(affected);
                    people.addAll(found);
                    kept.keySet().removeAll(affected);
                    asked.keySet().removeAll(affected);
                    revision.set(revision.get() + 1);
                },
                failures);
    }

    /** Whether someone has a photo, read already or not. */
    boolean has(long person) {
        return people.contains(person);
    }

    /**
     * Hands over someone’s photo, at once where it was read already.
     *
     * @param taken is told once; of nothing where there is none
     */
    void photo(long person, Consumer<Optional<Image>> taken) {
        Image image = kept.get(person);
        if (image != null || !people.contains(person)) {
            taken.accept(Optional.ofNullable(image));
            return;
        }
        List<Consumer<Optional<Image>>> waiting = asked.computeIfAbsent(person, _ -> new ArrayList<>());
        waiting.add(taken);
        if (waiting.size() == 1) {
            tasks.run(
                    () -> source.photo(person).flatMap(Portraits::decoded),
                    read -> {
                        read.ifPresent(picture -> kept.put(person, picture));
                        if (asked.remove(person, waiting)) {
                            waiting.forEach(one -> one.accept(read));
                        }
                    },
                    failures);
        }
    }

    private static Optional<Image> decoded(byte[] bytes) {
        var image = new Image(new ByteArrayInputStream(bytes), SIDE, SIDE, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
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
