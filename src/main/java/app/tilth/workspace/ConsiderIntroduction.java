package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two people who might be brought together, kept to be considered. Two who are considered, asked or introduced already stay
 * so; two who were dropped are considered anew.
 *
 * @param reason why they should meet, one line, may be empty
 */
public record ConsiderIntroduction(long a, long b, String nameA, String nameB, String reason)
        implements Command<Considered> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.introduce", nameA, nameB);
    }

    @Override
    public Considered apply(Stores stores, LocalDate today) {
        if (a == b || stores.people().find(List.of(a, b)).size() < 2) {
            return Considered.GONE;
        }
        List<Introduction> before = stores.introductions().between(a, b);
        if (before.isEmpty()) {
            String uid = UUID.randomUUID().toString();
            stores.introductions().add(new Introduction(0, uid, a, b, Stage.CONSIDERED, reason.strip(), today));
            return Considered.KEPT;
        }
        Introduction last = before.getLast();
        return switch (last.stage()) {
            case CONSIDERED, BOTH_ASKED -> Considered.ALREADY;
            case MADE, CAME_TO_SOMETHING -> Considered.INTRODUCED;
            case DROPPED -> {
                Introduction again = reason.isBlank() ? last : last.because(reason.strip());
                stores.introductions().update(again.at(Stage.CONSIDERED, today));
                yield Considered.KEPT;
            }
        };
    }
}
