package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.workspace.AskedPeople.One;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of people that a letter to them could speak of, in any words. */
record KnownOf(Stores stores) {
    /** Of the latest exchanges so many are what one would speak of. */
    private static final int LATEST = 10;

    Map<Long, List<String>> of(List<One> people) {
        Map<Long, Set<Long>> around = new HashMap<>();
        Set<Long> all = new HashSet<>();
        for (One one : people) {
            Set<Long> near = around(one.person());
            around.put(one.person().id(), near);
            all.addAll(near);
        }
        Map<Long, String> names = stores.people().names(all);
        Map<Long, List<String>> known = new HashMap<>();
        for (One one : people) {
            List<String> words = words(one);
            around.getOrDefault(one.person().id(), Set.of()).stream()
                    .map(other -> names.getOrDefault(other, ""))
                    .forEach(words::add);
            known.put(one.person().id(), words);
        }
        return known;
    }

    private Set<Long> around(Person person) {
        Set<Long> around = new HashSet<>();
        for (Connection connection : stores.connections().of(person.id())) {
            around.add(connection.a() == person.id() ? connection.b() : connection.a());
        }
        Long through = person.met().through();
        if (through != null) {
            around.add(through);
        }
        return around;
    }

    private static List<String> words(One one) {
        Person person = one.person();
        List<String> words = new ArrayList<>(person.tags());
        person.positions().stream().map(Position::organization).forEach(words::add);
        person.positions().stream().map(Position::title).forEach(words::add);
        person.topics().stream().map(Topic::text).forEach(words::add);
        words.add(person.met().how());
        words.add(person.notes());
        words.add(one.asked().lastSpokenOf());
        one.asked().openLoops().stream().map(Loop::text).forEach(words::add);
        one.asked().exchanges().stream().limit(LATEST).map(Exchange::note).forEach(words::add);
        return words;
    }
}
