package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two people who might be brought together, kept to be considered. Answers the introduction as it stands then: two who are
 * considered, asked or introduced already stay so, two who were dropped are considered anew.
 *
 * @param reason why they should meet, one line, may be empty
 */
public record ConsiderIntroduction(long a, long b, String nameA, String nameB, String reason)
        implements Command<Introduction> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.introduce", nameA, nameB);
    }

    @Override
    public Introduction apply(Stores stores, LocalDate today) {
        return consider(stores, a, b, reason.strip(), today);
    }

    static Introduction consider(Stores stores, long a, long b, String reason, LocalDate today) {
        List<Introduction> before = stores.introductions().between(a, b);
        if (before.isEmpty()) {
            String uid = UUID.randomUUID().toString();
            Introduction fresh = new Introduction(0, uid, a, b, Stage.CONSIDERED, reason, today);
            long id = stores.introductions().add(fresh);
            return new Introduction(id, uid, a, b, Stage.CONSIDERED, reason, today);
        }
        Introduction last = before.getLast();
        if (last.stage() != Stage.DROPPED) {
            return last;
        }
        Introduction again = new Introduction(
                last.id(),
                last.uid(),
                last.a(),
                last.b(),
                Stage.CONSIDERED,
                reason.isEmpty() ? last.reason() : reason,
                today);
        stores.introductions().update(again);
        return again;
    }
}
