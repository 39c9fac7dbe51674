package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The next stage of an introduction, and what goes with it: the day’s suggestion is answered with both; one that is made is
 * something given to each, and from then on the two are connected. Answers whether it still stood; one that is gone, or has
 * come that far already, is left as it is.
 *
 * @param names of the two, as the Undo menu names them
 */
public record MoveIntroduction(long introduction, String names, Stage stage) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** The next stage of an introduction that is kept, or the first of one that is only found. */
    public static Command<Boolean> of(Introduction introduction, String names, Stage stage) {
        return introduction.isKept()
                ? new MoveIntroduction(introduction.id(), names, stage)
                : new BringTogether(introduction.a(), introduction.b(), names, stage);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.introduction." + stage, names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Optional<Introduction> before =
                stores.introductions().find(introduction).filter(found -> found.stage() != stage);
        before.ifPresent(found -> move(stores, found, today));
        return before.isPresent();
    }

    private void move(Stores stores, Introduction found, LocalDate today) {
        stores.introductions().update(found.at(stage, today));
        List<Long> two = List.of(found.a(), found.b());
        two.forEach(person -> stores.suggestions()
                .add(new SuggestionState(person, SuggestionKind.INTRODUCTION, answer(), today, null)));
        if (stage == Stage.MADE) {
            give(stores, two, today);
            stores.connections()
                    .add(new Connection(
                            found.a(), found.b(), Connection.Kind.INTRODUCED, Connection.Source.DECLARED, null));
        }
    }

    private What answer() {
        return stage == Stage.DROPPED ? What.DISMISSED : What.DONE;
    }

    private static void give(Stores stores, List<Long> two, LocalDate today) {
        Map<Long, String> names = stores.people().names(two);
        for (int i = 0; i < two.size(); i++) {
            String other = names.getOrDefault(two.get(1 - i), "");
            var given = new Exchange(
                    0,
                    UUID.randomUUID().toString(),
                    two.get(i),
                    Exchange.Passed.GAVE,
                    Exchange.Kind.INTRODUCTION,
                    Exchange.Size.MEDIUM,
                    today,
                    null,
                    MESSAGES.get("introduction.made", other),
                    null,
                    List.of());
            new AddExchange(given, names.getOrDefault(two.get(i), "")).apply(stores, today);
        }
    }
}
