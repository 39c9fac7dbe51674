package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Person;
import app.tilth.model.Warmth;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Place;
import app.tilth.network.layout.Positions;
import app.tilth.store.ConnectionStore;
import app.tilth.suggest.Facts;
import app.tilth.ui.person.PersonPage.Connected;
import app.tilth.ui.person.Surroundings;
import app.tilth.ui.person.Surroundings.Around;
import app.tilth.ui.person.Surroundings.Link;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Directory.Entry;
import app.tilth.workspace.Sociogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Who is around a person, as lists and as a small picture. */
final class PersonSurroundings {
    private static final Messages TEXTS = Messages.of("ui.person");
    private static final int MOST_AROUND = 12;
    /** Ties weaker than this are left out of the picture, which would be all lines otherwise. */
    private static final double DRAWN_FROM = .15;

    private static final double YOUR_PULL = .12;

    private final Facts facts;
    private final Directory directory;

    PersonSurroundings(Facts facts, Directory directory) {
        this.facts = facts;
        this.directory = directory;
    }

    /** Whom they know, the strongest of your own ties first. */
    List<Connected> connections(long person, List<Connection> connections) {
        return connections.stream()
                .flatMap(c -> directory.find(other(c, person)).stream().map(entry -> connected(entry, c)))
                .sorted(byStrength(Connected::id).thenComparing(Connected::name))
                .toList();
    }

    private <T> Comparator<T> byStrength(ToLongFunction<T> id) {
        return Comparator.comparingDouble((T one) -> strength(id.applyAsLong(one)))
                .reversed();
    }

    private static long other(Connection connection, long person) {
        return connection.a() == person ? connection.b() : connection.a();
    }

    private static Connected connected(Entry entry, Connection connection, Warmth warmth) {
        var listing = entry.listing();
        String role = entry.role();
        return new Connected(
                entry.id(),
                listing.name(),
                role,
                warmth,
                TEXTS.get("connection." + connection.kind() + "." + connection.source()));
    }

    private Connected connected(Entry entry, Connection connection) {
        return connected(entry, connection, warmth(entry.id()));
    }

    Surroundings of(Person person, ConnectionStore store) {
        long id = person.id();
        List<Around> people = new ArrayList<>();
        people.add(around(id, person.name().familiar()));
        boolean yours = facts.ties().slot(id) >= 0;
        if (yours) {
            people.add(new Around(0, Texts.get("you"), Warmth.THRIVING, 1, 1));
        }
        store.of(id).stream()
                .flatMap(c -> directory.find(other(c, id)).stream())
                .sorted(byStrength(Entry::id).thenComparingLong(Entry::id))
                .limit(MOST_AROUND)
                .forEach(entry ->
                        people.add(around(entry.id(), first(entry.listing().name()))));
        List<Link> links = links(people, yours, store);
        return new Surroundings(people, links, places(people.size(), links));
    }

    /** Where everyone stands; you know nearly all of them, and your own ties would gather everyone around you. */
    private static List<Place> places(int people, List<Link> links) {
        Map<Long, Connection> pairs = new HashMap<>();
        for (Link link : links) {
            var pair = new Connection(
                    link.from(),
                    link.to(),
                    Connection.Kind.KNOWS,
                    Connection.Source.DECLARED,
                    link.yours() ? YOUR_PULL : 1);
            pairs.merge(pair.a() * people + pair.b(), pair, PersonSurroundings::stronger);
        }
        Graph graph = Graph.of(pairs.values(), LongStream.range(0, people).toArray());
        Positions positions = new Layout(graph).onThreads(1).run();
        return IntStream.range(0, people)
                .mapToObj(at -> new Place(positions.x(at), positions.y(at)))
                .toList();
    }

    private static Connection stronger(Connection one, Connection other) {
        return Objects.requireNonNull(one.strength()) >= Objects.requireNonNull(other.strength()) ? one : other;
    }

    private List<Link> links(List<Around> people, boolean yours, ConnectionStore store) {
        Map<Long, Integer> at = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            at.put(people.get(i).id(), i);
        }
        List<Link> links = new ArrayList<>();
        if (yours) {
            for (int i = 0; i < people.size(); i++) {
                if (i != 1 && (i == 0 || people.get(i).strength() >= DRAWN_FROM)) {
                    links.add(new Link(1, i, true));
                }
            }
        }
        for (Connection connection : store.among(at.keySet())) {
            Optional.ofNullable(at.get(connection.a()))
                    .flatMap(a -> Optional.ofNullable(at.get(connection.b())).map(b -> new Link(a, b, false)))
                    .ifPresent(links::add);
        }
        return links;
    }

    private Around around(long id, String name) {
        int slot = facts.ties().slot(id);
        Circle circle = slot < 0 ? Circle.WIDER : facts.ties().circle(slot);
        return new Around(id, name, warmth(id), strength(id), Sociogram.nearness(circle, strength(id)));
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private Warmth warmth(long person) {
        int slot = facts.ties().slot(person);
        return slot < 0 ? Warmth.DORMANT : facts.readings().warmth(slot);
    }

    private double strength(long person) {
        int slot = facts.ties().slot(person);
        return slot < 0 ? 0 : facts.readings().strength(slot);
    }
}
