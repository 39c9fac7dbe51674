package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.workspace.AskCheck.Ask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An ask that was written and neither made nor given up, kept in the network until it is. People and need are kept by uid,
 * which stays theirs where ids are given out anew; whoever has gone since is left out.
 */
public final class UnsavedAsk {
    private static final String SETTING = "ask.draft";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Workspace workspace;

    public UnsavedAsk(Workspace workspace) {
        this.workspace = workspace;
    }

    private record Draft(
            List<String> people,
            Exchange.Kind kind,
            Exchange.Size size,
            @Nullable String need,
            String text,
            Map<String, String> own) {}

    /** Empty where nothing waits, or what waits cannot be read. */
    public Optional<Ask> read() {
        return workspace.read(stores ->
                stores.settings().find(SETTING).filter(kept -> !kept.isEmpty()).flatMap(kept -> ask(kept, stores)));
    }

    public void keep(Ask ask) {
        workspace.keep(stores -> stores.settings().set(SETTING, MAPPER.writeValueAsString(draft(ask, stores))));
    }

    /** Nothing waits any more: it was made or given up. */
    public void forget() {
        if (workspace.kept(SETTING).filter(kept -> !kept.isEmpty()).isPresent()) {
            workspace.keep(SETTING, "");
        }
    }

    private static Draft draft(Ask ask, Stores stores) {
        Map<Long, String> uids = new HashMap<>();
        for (Person person : stores.people().find(ask.people())) {
            uids.put(person.id(), person.uid());
        }
        Map<String, String> own = new HashMap<>();
        ask.own().forEach((person, text) -> {
            if (uids.containsKey(person)) {
                own.put(uids.getOrDefault(person, ""), text);
            }
        });
        return new Draft(
                ask.people().stream().filter(uids::containsKey).map(uids::get).toList(),
                ask.kind(),
                ask.size(),
                Optional.ofNullable(ask.need())
                        .flatMap(stores.needs()::find)
                        .map(Need::uid)
                        .orElse(null),
                ask.text(),
                own);
    }

    private static Optional<Ask> ask(String kept, Stores stores) {
        try {
            return Optional.of(ask(MAPPER.readValue(kept, Draft.class), stores));
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Ask ask(Draft draft, Stores stores) {
        Map<String, Long> ids = new HashMap<>();
        stores.people().uids().forEach((id, uid) -> ids.put(uid, id));
        Map<Long, String> own = new HashMap<>();
        draft.own.forEach((uid, text) -> {
            Long person = ids.get(uid);
            if (person != null) {
                own.put(person, text);
            }
        });
        Long need = stores.needs().all().stream()
                .filter(one -> one.uid().equals(draft.need))
                .map(Need::id)
                .findFirst()
                .orElse(null);
        List<Long> people =
                draft.people.stream().filter(ids::containsKey).map(ids::get).toList();
        return new Ask(people, draft.kind, draft.size, need, draft.text, own);
    }
}
