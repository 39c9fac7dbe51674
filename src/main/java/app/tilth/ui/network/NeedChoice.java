package app.tilth.ui.network;

import app.tilth.need.Helper.Reached;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which of the open needs people are looked at for: one, or all of them. */
final class NeedChoice {
    private final ReadOnlyObjectWrapper<List<OpenNeed>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<OpenNeed>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The nearest horizon first. */
    ReadOnlyObjectProperty<List<OpenNeed>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Empty for all. */
    ReadOnlyObjectProperty<Optional<OpenNeed>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void take(List<OpenNeed> now) {
        long before = chosen.get().map(OpenNeed::id).orElse(-1L);
        open.set(now);
        chosen.set(now.stream().filter(need -> need.id() == before).findFirst());
    }

    void choose(Optional<OpenNeed> need) {
        chosen.set(need);
    }

    /** How someone is reached; empty where they could not help. */
    Optional<Reached> reached(Member member) {
        return chosen.get()
                .map(need -> Optional.ofNullable(need.helps().get(member.id())))
                .orElseGet(() -> Optional.ofNullable(member.helps()));
    }
}
