package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.workspace.AskCheck.Ask;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An ask that was begun and neither made nor given up, kept in the network until it is. People and need are kept by uid, which
 * stays theirs where ids are given out anew; whoever has gone since is left out.
 */
public final class UnsavedAsk {
    private static final String SETTING = "ask.draft";

    private final Workspace workspace;
    private final Occasion occasion;

    public UnsavedAsk(Workspace workspace, Occasion occasion) {
        this.workspace = workspace;
        this.occasion = occasion;
    }

    /** From where an ask was begun: a need, some people, both or neither. What waits, waits there. */
    public record Occasion(Optional<Long> need, List<Long> people) {
        public Occasion {
            people = List.copyOf(people);
        }
    }

    /**
     * An ask as it waits.
     *
     * @param ask with the words as they were typed
     * @param each whether each one is written to separately
     * @param drafted for whom drafts were opened and it is not known yet whether they were sent
     */
    public record Waiting(Ask ask, boolean each, List<Long> drafted) {
        public Waiting {
            drafted = List.copyOf(drafted);
        }
    }

    private record Script(
            List<String> people,
            Exchange.Kind kind,
            Exchange.Size size,
            @Nullable String need,
            String text,
            boolean each,
            Map<String, String> own,
            List<String> drafted) {}

    /** Empty where nothing waits, or what waits cannot be read. */
    public Optional<Waiting> read() {
        return workspace.read(stores -> waiting(kept(stores), stores));
    }

    /**
     * Lets an ask wait in place of what waited there.
     *
     * @param waiting empty where it was made or given up
     */
    public void keep(Optional<Waiting> waiting) {
        if (workspace.read(stores -> !kept(stores).equals(script(waiting, stores)))) {
            workspace.keep(stores -> stores.settings().set(setting(stores), script(waiting, stores)));
        }
    }

    private String kept(Stores stores) {
        return stores.settings().find(setting(stores)).orElse("");
    }

    /** Whoever is gone from the occasion is gone from its name, so that words begun to them are not lost. */
    private String setting(Stores stores) {
        List<String> people = stores.people().find(occasion.people()).stream()
                .map(Person::uid)
                .sorted()
                .toList();
        Optional<String> need = occasion.need().flatMap(stores.needs()::find).map(Need::uid);
        return SETTING + need.map(uid -> ".need." + uid).orElse("") + whom(people);
    }

    private static String whom(List<String> uids) {
        return switch (uids.size()) {
            case 0 -> "";
            case 1 -> ".person." + uids.getFirst();
            default ->
                ".people." + UUID.nameUUIDFromBytes(String.join(" ", uids).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String script(Optional<Waiting> waiting, Stores stores) {
        return waiting.map(one -> JsonMapper.shared().writeValueAsString(script(one, stores)))
                .orElse("");
    }

    private static Script script(Waiting waiting, Stores stores) {
        Ask ask = waiting.ask;
        Set<Long> named = new HashSet<>(ask.people());
        named.addAll(ask.own().keySet());
        Map<Long, String> uids =
                stores.people().find(named).stream().collect(Collectors.toMap(Person::id, Person::uid));
        return new Script(
                those(ask.people(), uids),
                ask.kind(),
                ask.size(),
                Optional.ofNullable(ask.need())
                        .flatMap(stores.needs()::find)
                        .map(Need::uid)
                        .orElse(null),
                ask.text(),
                waiting.each,
                own(ask.own(), uids),
                those(waiting.drafted, uids));
    }

    private static Optional<Waiting> waiting(String script, Stores stores) {
        try {
            return script.isEmpty()
                    ? Optional.empty()
                    : Optional.of(waiting(JsonMapper.shared().readValue(script, Script.class), stores));
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Waiting waiting(Script script, Stores stores) {
        Map<String, Long> ids = new HashMap<>();
        stores.people().uids().forEach((id, uid) -> ids.put(uid, id));
        Long need = stores.needs().all().stream()
                .filter(one -> one.uid().equals(script.need))
                .map(Need::id)
                .findFirst()
                .orElse(null);
        return new Waiting(
                new Ask(those(script.people, ids), script.kind, script.size, need, script.text, own(script.own, ids)),
                script.each,
                those(script.drafted, ids));
    }

    private static <F, T> List<T> those(List<F> wanted, Map<F, T> here) {
        return wanted.stream().filter(here::containsKey).map(here::get).toList();
    }

    /** In a fixed order, so that the same words are kept as the same script. */
    private static <F, T extends Comparable<T>> Map<T, String> own(Map<F, String> words, Map<F, T> here) {
        Map<T, String> own = new TreeMap<>();
        words.forEach((person, text) -> {
            T known = here.get(person);
            if (known != null) {
                own.put(known, text);
            }
        });
        return own;
    }
}
