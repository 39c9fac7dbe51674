package app.tilth.ui.network;

import app.tilth.ui.task.TaskRunner;
import app.tilth.workspace.Sociogram.Member;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Who is looked at: whom the mouse is on for now, else who was pressed or gone to; and what there is to say of them. */
final class Looking {
    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Optional<Member>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sentences = new ReadOnlyStringWrapper("");
    private Optional<Member> kept = Optional.empty();
    /** Whom the sentences are about, 0 where about nobody. */
    private long toldOf;

    private volatile int asked;

    Looking(NetworkDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
        looked.subscribe((_, _) -> tell());
    }

    ReadOnlyObjectProperty<Optional<Member>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Empty where nothing is known yet, and where nobody is looked at. */
    ReadOnlyStringProperty sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /** Looks at someone from now on, or at nobody. */
    void at(Optional<Member> member) {
        kept = member;
        looked.set(member);
    }

    /** Looks at someone for now; at nobody is again at whom was looked at before. */
    void glance(Optional<Member> member) {
        looked.set(member.or(() -> kept));
    }

    /** Looks on at who is looked at for now. */
    void keep() {
        kept = looked.get();
    }

    /** Takes over how people are in another drawing, and looks no more at who is not in it. */
    void follow(Drawn now) {
        kept = kept.flatMap(before -> now.member(before.id()));
        looked.set(looked.get().flatMap(before -> now.member(before.id())));
        tell();
    }

    private void tell() {
        int number = asked + 1;
        asked = number;
        long person = looked.get().map(Member::id).orElse(0L);
        if (person != toldOf) {
            sentences.set("");
        }
        toldOf = person;
        if (person != 0) {
            tasks.run(
                    () -> number == asked ? String.join(" ", desk.sentences(person)) : "",
                    said -> {
                        if (number == asked) {
                            sentences.set(said);
                        }
                    },
                    failures);
        }
    }
}
