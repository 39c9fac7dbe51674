package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.ChosenNames;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** People chosen in the picture, in the order they were; they stay chosen whatever is shown. */
final class Choosing {
    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final Map<Long, Member> chosen = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Member>> people = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param undo takes the last change back
     */
    Choosing(
            NetworkDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
    }

    ReadOnlyObjectProperty<List<Member>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    boolean has(Member member) {
        return chosen.containsKey(member.id());
    }

    Set<Long> ids() {
        return Set.copyOf(chosen.keySet());
    }

    void toggle(Member member) {
        if (chosen.remove(member.id()) == null) {
            chosen.put(member.id(), member);
        }
        tell();
    }

    void add(Collection<Member> some) {
        some.forEach(member -> chosen.putIfAbsent(member.id(), member));
        tell();
    }

    void clear() {
        if (!chosen.isEmpty()) {
            chosen.clear();
            tell();
        }
    }

    /** Takes over how people are now, and lets those go who are no longer there. */
    void keep(List<Member> now) {
        if (chosen.isEmpty()) {
            return;
        }
        Map<Long, Member> there = new LinkedHashMap<>();
        now.stream().filter(this::has).forEach(member -> there.put(member.id(), member));
        chosen.keySet().retainAll(there.keySet());
        chosen.replaceAll((id, before) -> there.getOrDefault(id, before));
        tell();
    }

    private void tell() {
        people.set(List.copyOf(chosen.values()));
    }

    /** Moves all of them, which is one change. */
    void circle(Circle circle) {
        change(
                (ids, names) -> desk.circle(ids, names, circle),
                names -> TEXTS.get("done.circle", names, Texts.get("circle", circle)));
    }

    /** Tags all of them, which is one change. */
    void tag(String tag) {
        if (!tag.isBlank()) {
            change(
                    (ids, names) -> desk.tag(ids, names, tag.strip()),
                    names -> TEXTS.get("done.tag", names, tag.strip()));
        }
    }

    /** As a sentence names them. */
    String names() {
        return ChosenNames.of(people.get().stream().map(Member::name).toList());
    }

    private void change(BiConsumer<List<Long>, String> deed, UnaryOperator<String> said) {
        if (chosen.isEmpty()) {
            return;
        }
        List<Long> ids = List.copyOf(chosen.keySet());
        String names = names();
        tasks.run(
                () -> {
                    deed.accept(ids, names);
                    return names;
                },
                done -> notices.accept(Notice.done(said.apply(done)).offering(Texts.get("undo"), undo)),
                failures);
    }
}
