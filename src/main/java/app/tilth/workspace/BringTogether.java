package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The first stage of an introduction of two who were found: set going and moved in one. Answers whether it could be; two whose
 * introduction was thought of before are left as they are, and so is whoever is gone.
 *
 * @param names of the two, as the Undo menu names them
 * @param stage {@link Stage#DROPPED} where they are never to be suggested again
 */
public record BringTogether(long a, long b, String names, Stage stage) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.introduction." + stage, names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        boolean isNew = a != b
                && stores.people().find(List.of(a, b)).size() == 2
                && stores.introductions().between(a, b).isEmpty();
        if (isNew) {
            String uid = UUID.randomUUID().toString();
            long id = stores.introductions().add(new Introduction(0, uid, a, b, Stage.CONSIDERED, "", today));
            new MoveIntroduction(id, names, stage).apply(stores, today);
        }
        return isNew;
    }
}
