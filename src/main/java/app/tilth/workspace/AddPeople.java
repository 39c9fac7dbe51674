package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/** New people by name, all in one circle. */
public record AddPeople(List<String> names, Circle circle) implements Command<List<Long>> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public AddPeople {
        names = List.copyOf(names);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.add", String.join(", ", names));
    }

    /** Answers their ids. */
    @Override
    public List<Long> apply(Stores stores, LocalDate today) {
        return names.stream()
                .map(n -> stores.people()
                        .add(Person.named(PersonName.of(n)).circle(circle).build()))
                .toList();
    }
}
