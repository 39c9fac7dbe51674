package app.tilth.workspace;

import app.tilth.model.Loop;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A promise to yourself to say hello to some people by a day; it shows among the dates ahead and as an open loop.
 *
 * @param names as the Undo menu names them
 */
public record PlanHello(List<Long> people, String names, LocalDate by) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public PlanHello {
        people = List.copyOf(people);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.loop.plan", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        for (long person : people) {
            stores.loops()
                    .add(new Loop(
                            0,
                            UUID.randomUUID().toString(),
                            person,
                            Loop.Kind.PROMISE,
                            MESSAGES.get("loop.plan"),
                            today,
                            by,
                            null,
                            null));
        }
        return true;
    }
}
