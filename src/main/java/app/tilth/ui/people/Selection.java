package app.tilth.ui.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whoever is ticked, in the order they were; it outlasts filtering and sorting. */
public final class Selection {
    private final Map<Long, PersonLine> ticked = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<PersonLine>> people = new ReadOnlyObjectWrapper<>(List.of());

    public ReadOnlyObjectProperty<List<PersonLine>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public List<PersonLine> people() {
        return people.get();
    }

    public boolean has(PersonLine line) {
        return ticked.containsKey(line.id());
    }

    /** Whether all of these are ticked; not where there are none. */
    boolean hasAll(List<PersonLine> lines) {
        return !lines.isEmpty()
                && lines.size() <= ticked.size()
                && lines.stream().allMatch(this::has);
    }

    /** Lets go of all of these where all are ticked, else ticks them all. */
    void toggleAll(List<PersonLine> lines) {
        if (hasAll(lines)) {
            lines.forEach(line -> ticked.remove(line.id()));
        } else {
            lines.forEach(line -> ticked.putIfAbsent(line.id(), line));
        }
        tell();
    }

    public void toggle(PersonLine line) {
        if (ticked.remove(line.id()) == null) {
            ticked.put(line.id(), line);
        }
        tell();
    }

    public void add(Collection<PersonLine> lines) {
        lines.forEach(line -> ticked.putIfAbsent(line.id(), line));
        tell();
    }

    public void clear() {
        ticked.clear();
        tell();
    }

    /** Takes over how people are now, and lets those go who are no longer there. */
    void keep(List<PersonLine> now) {
        if (ticked.isEmpty()) {
            return;
        }
        Map<Long, PersonLine> there = new LinkedHashMap<>();
        for (PersonLine line : now) {
            if (ticked.containsKey(line.id())) {
                there.put(line.id(), line);
            }
        }
        ticked.keySet().retainAll(there.keySet());
        ticked.replaceAll((id, before) -> there.getOrDefault(id, before));
        tell();
    }

    private void tell() {
        people.set(List.copyOf(new ArrayList<>(ticked.values())));
    }
}
