package app.tilth.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the window is, where it was, and where it returned from. */
public final class PlacesViewModel implements Navigation {
    private static final int MOST_KEPT = 100;

    private final List<Place> visited = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Place> current;
    private int at;

    public PlacesViewModel(Place first) {
        visited.add(first);
        current = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void open(Place place) {
        if (place.equals(visited.get(at))) {
            return;
        }
        visited.subList(at + 1, visited.size()).clear();
        visited.add(place);
        if (visited.size() > MOST_KEPT) {
            visited.removeFirst();
        }
        go(visited.size() - 1);
    }

    @Override
    public void back() {
        go(Math.max(0, at - 1));
    }

    @Override
    public void forward() {
        go(Math.min(visited.size() - 1, at + 1));
    }

    private void go(int index) {
        at = index;
        current.set(visited.get(index));
    }
}
