package app.tilth.transfer;

import app.tilth.model.Alias;
import app.tilth.model.Connection;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.SuggestionState;
import app.tilth.words.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a stream of entries to the rules of {@link Entry} and of the store: nothing is referred to before it is told,
 * nothing is told twice, nothing is outside its bounds. Remembers numbers only, not entries.
 */
final class Coherence {
    /** An entry that breaks the rules. */
    static final class Incoherent extends Exception {
        private static final long serialVersionUID = 1;

        /** Where the entry at fault is, as it was given with the entry. */
        final int line;
        /** What is wrong, as one sentence. */
        final String reason;

        Incoherent(int line, String reason) {
            super(reason);
            this.line = line;
            this.reason = reason;
        }
    }

    private final Messages messages = Messages.of("export");
    private final LongSet people = new LongSet();
    private final LongSet interactions = new LongSet();
    private final LongSet exchanges = new LongSet();
    private final Fingerprints told = new Fingerprints();
    /** People who are to be told yet, each with the line that named them first. */
    private final Map<Long, Integer> awaited = new LinkedHashMap<>();

    private int line;

    /**
     * Checks the next entry of the stream.
     *
     * @param atLine where it is in its file
     */
    void check(Entry entry, int atLine) throws Incoherent {
        line = atLine;
        switch (entry) {
            case Organization organization -> {
                text("name", organization.name());
                once("organization", withoutCase(organization.name()), organization.name());
            }
            case Person person -> person(person);
            case Entry.PersonPhoto photo -> {
                person(photo.person());
                once("photo", Long.toString(photo.person()));
            }
            case Connection connection -> connection(connection);
            case Interaction interaction -> interaction(interaction);
            case Exchange exchange -> exchange(exchange);
            case Loop loop -> {
                uid("loop", loop.uid());
                person(loop.person());
                known("exchange", exchanges, loop.exchange());
            }
            case Need need -> need(need);
            case Introduction introduction -> {
                uid("introduction", introduction.uid());
                two(introduction.a(), introduction.b());
            }
            case News news -> person(news.person());
            case SuggestionState state -> person(state.person());
            case DistinctPair pair -> {
                two(pair.a(), pair.b());
                once("distinct", pair.a() + " – " + pair.b());
            }
            case Entry.Setting setting -> {
                text("key", setting.key());
                once("setting", setting.key());
            }
        }
    }

    /** Checks that nobody is left who was named and never told. */
    void end() throws Incoherent {
        for (Map.Entry<Long, Integer> missing : awaited.entrySet()) {
            line = missing.getValue();
            throw dangling("person", missing.getKey());
        }
    }

    private void person(Person person) throws Incoherent {
        uid("person", person.uid());
        if (!people.add(person.id())) {
            throw twice("person", Long.toString(person.id()));
        }
        awaited.remove(person.id());
        Long through = person.met().through();
        if (through != null && !people.contains(through)) {
            awaited.putIfAbsent(through, line);
        }
        for (Alias alias : person.aliases()) {
            uid("person", alias.uid());
        }
        if (person.you()) {
            once("you", "");
        }
        if (person.cadenceDays() != null && person.cadenceDays() < 1) {
            throw value("cadenceDays");
        }
        HashSet<String> tags = new HashSet<>();
        for (String tag : person.tags()) {
            text("tags", tag);
            if (!tags.add(withoutCase(tag))) {
                throw twice("tag", tag);
            }
        }
    }

    private void connection(Connection connection) throws Incoherent {
        two(connection.a(), connection.b());
        once("connection", connection.a() + " – " + connection.b());
        Double strength = connection.strength();
        if (strength != null && !(strength >= 0 && strength <= 1)) {
            throw value("strength");
        }
    }

    private void interaction(Interaction interaction) throws Incoherent {
        text("source", interaction.origin().source());
        text("externalId", interaction.origin().externalId());
        once(
                "interaction",
                interaction.origin().source() + '\n' + interaction.origin().externalId(),
                interaction.origin().externalId());
        if (!interactions.add(interaction.id())) {
            throw twice("interaction", Long.toString(interaction.id()));
        }
        if (interaction.minutes() != null && interaction.minutes() < 0) {
            throw value("minutes");
        }
        each("person", people, interaction.participants());
    }

    private void exchange(Exchange exchange) throws Incoherent {
        uid("exchange", exchange.uid());
        person(exchange.person());
        known("interaction", interactions, exchange.interaction());
        each("exchange", exchanges, exchange.grewFrom());
        if (!exchanges.add(exchange.id())) {
            throw twice("exchange", Long.toString(exchange.id()));
        }
        if ((exchange.passed() == Exchange.Passed.ASKED) != (exchange.outcome() != null)) {
            throw value("outcome");
        }
    }

    private void need(Need need) throws Incoherent {
        uid("need", need.uid());
        text("title", need.title());
        for (Need.Criterion criterion : need.criteria()) {
            if ((criterion.kind() == Need.Criterion.Kind.PERSON) != (criterion.person() != null)) {
                throw value("criteria");
            }
            known("person", people, criterion.person());
        }
        each("person", people, need.exclusions());
        each("exchange", exchanges, need.asks());
    }

    private void two(long a, long b) throws Incoherent {
        person(a);
        person(b);
        if (a == b) {
            throw twice("person", Long.toString(a));
        }
    }

    private void person(long id) throws Incoherent {
        known("person", people, id);
    }

    private void each(String kind, LongSet known, List<Long> ids) throws Incoherent {
        for (Long id : ids) {
            known(kind, known, id);
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw twice(kind, ids.toString());
        }
    }

    private void known(String kind, LongSet known, @Nullable Long id) throws Incoherent {
        if (id != null && !known.contains(id)) {
            throw dangling(kind, id);
        }
    }

    private void uid(String kind, String uid) throws Incoherent {
        text("uid", uid);
        once(kind, uid);
    }

    private void once(String kind, String key) throws Incoherent {
        once(kind, key, key);
    }

    private void once(String kind, String key, String shown) throws Incoherent {
        if (!told.add(kind, key)) {
            throw twice(kind, shown);
        }
    }

    private void text(String name, String value) throws Incoherent {
        if (value.isEmpty()) {
            throw value(name);
        }
    }

    /** Two names are one where they differ in the case of A to Z only, as in the store's NOCASE. */
    private static String withoutCase(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }

    private Incoherent value(String name) {
        return new Incoherent(line, messages.get("json.value", name));
    }

    private Incoherent twice(String kind, String what) {
        return new Incoherent(line, messages.get("json.twice." + kind, what));
    }

    private Incoherent dangling(String kind, long id) {
        return new Incoherent(line, messages.get("json.dangling." + kind, Long.toString(id)));
    }
}
