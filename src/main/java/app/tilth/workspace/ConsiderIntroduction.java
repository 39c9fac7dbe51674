package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.UUID;

/** Two people who might be brought together, kept to be considered. Answers the introduction's id. */
public record ConsiderIntroduction(long a, long b, String nameA, String nameB) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.introduce", nameA, nameB);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        return stores.introductions()
                .add(new Introduction(0, UUID.randomUUID().toString(), a, b, Introduction.Stage.CONSIDERED, "", today));
    }
}
