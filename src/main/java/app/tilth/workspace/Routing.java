package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Introduction;
import app.tilth.model.Person;
import app.tilth.network.Path;
import app.tilth.network.Paths;
import app.tilth.network.Paths.Door;
import app.tilth.store.Stores;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Greeting;
import app.tilth.words.Messages;
import app.tilth.workspace.AskedPeople.One;
import app.tilth.workspace.Routes.Leg;
import app.tilth.workspace.Routes.Route;
import app.tilth.workspace.Routes.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the warmest paths to people and organizations, and what to do first on each. Not from the JavaFX thread. */
public final class Routing {
    private static final Messages MESSAGES = Messages.of("workspace");
    private static final int MOST = 3;

    private static final double IS_THERE = 1;
    /** Whoever was there knows some who are. */
    private static final double WAS_THERE = Connection.Source.DECLARED.strength();

    private final Workspace workspace;

    public Routing(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The three best paths to a goal as everything stands today. */
    public Routes to(Goal goal) {
        Facts facts = workspace.knowledge().facts();
        return switch (goal) {
            case Goal.Someone(long person) -> toPerson(goal, person, facts);
            case Goal.At(String organization) -> toOrganization(goal, organization, facts);
        };
    }

    /** Those that begin with a tie that is not dormant, then any others. */
    private List<Path> best(Facts facts, Function<Paths, List<Path>> search) {
        Knowledge knowledge = workspace.knowledge();
        List<Path> live = search.apply(knowledge.paths(facts, true));
        return live.size() == MOST
                ? live
                : Stream.concat(live.stream(), search.apply(knowledge.paths(facts, false)).stream())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    private Routes toPerson(Goal goal, long person, Facts facts) {
        String name = name(person);
        List<Path> found = best(facts, paths -> paths.apart(person, MOST));
        int slot = facts.ties().slot(person);
        if (slot >= 0 && facts.readings().strength(slot) < Legs.WEAK) {
            // A weak tie of your own is no way to begin with while others lead there.
            found = Stream.concat(
                            found.stream().filter(path -> path.steps() > 1),
                            found.stream().filter(path -> path.steps() == 1))
                    .toList();
        }
        List<Route> routes = routes(found, "", facts);
        String none = routes.isEmpty() ? MESSAGES.get("path.none", name, Paths.MOST_STEPS) : "";
        return new Routes(goal, name, routes, none);
    }

    private Routes toOrganization(Goal goal, String organization, Facts facts) {
        List<Door> doors = workspace.read(stores -> doors(organization, stores));
        List<Route> routes = routes(best(facts, paths -> paths.into(doors, MOST)), organization, facts);
        return new Routes(goal, organization, routes, routes.isEmpty() ? none(organization, doors) : "");
    }

    private static List<Door> doors(String organization, Stores stores) {
        List<Door> doors = new ArrayList<>();
        stores.organizations()
                .tellPeople(organization, (person, now) -> doors.add(new Door(person, now ? IS_THERE : WAS_THERE)));
        return doors;
    }

    private String none(String organization, List<Door> doors) {
        return doors.stream()
                .filter(door -> door.width() == IS_THERE)
                .findFirst()
                .or(() -> doors.stream().findFirst())
                .map(door -> MESSAGES.get(
                        door.width() == IS_THERE ? "path.none.there" : "path.none.was",
                        organization,
                        Paths.MOST_STEPS,
                        name(door.person())))
                .orElseGet(() -> MESSAGES.get("path.none.nobody", organization));
    }

    private String name(long person) {
        return workspace
                .knowledge()
                .directory()
                .find(person)
                .map(entry -> entry.listing().name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> MESSAGES.get("path.unnamed"));
    }

    private List<Route> routes(List<Path> paths, String organization, Facts facts) {
        GiftIndex gifts = workspace.knowledge().gifts();
        return workspace.read(stores -> new Told(paths, organization, facts, gifts, stores).routes());
    }

    static String call(Person person) {
        String call = person.name().familiar().strip();
        return call.isEmpty() ? MESSAGES.get("path.unnamed") : call;
    }

    static String name(Person person) {
        String name = person.name().full().strip();
        return name.isEmpty() ? call(person) : name;
    }

    static Stop stop(Person person) {
        return new Stop(person.id(), name(person), call(person));
    }

    /** Paths put in words, with all that is read for them. */
    private static final class Told {
        private final List<Path> paths;
        private final String organization;
        private final Facts facts;
        private final Legs legs;
        private final Map<Long, Person> people;
        private final List<Connection> connections;
        private final List<Introduction> introductions;
        private final Map<Long, One> firsts;
        private final Map<Long, Greeting> hellos;

        Told(List<Path> paths, String organization, Facts facts, GiftIndex gifts, Stores stores) {
            this.paths = paths;
            this.organization = organization;
            this.facts = facts;
            legs = new Legs(facts.readings());
            Set<Long> all =
                    paths.stream().flatMap(path -> path.people().stream()).collect(Collectors.toSet());
            people = stores.people().find(all).stream().collect(Collectors.toMap(Person::id, Function.identity()));
            connections = stores.connections().among(all);
            introductions = stores.introductions().made();
            Set<Long> first = paths.stream().map(Path::first).collect(Collectors.toSet());
            firsts = AskedPeople.read(stores, facts, gifts, first).all().stream()
                    .collect(Collectors.toMap(one -> one.person().id(), Function.identity()));
            hellos = Greetings.of(first, facts, stores);
        }

        /** Whoever was removed meanwhile is on none of them. */
        List<Route> routes() {
            return paths.stream()
                    .filter(path -> people.keySet().containsAll(path.people()))
                    .flatMap(path -> route(path).stream())
                    .toList();
        }

        private Optional<Route> route(Path path) {
            List<Person> along = path.people().stream()
                    .map(person -> Objects.requireNonNull(people.get(person)))
                    .toList();
            List<Leg> steps = new ArrayList<>(List.of(legs.tie(path.first())));
            for (int i = 1; i < along.size(); i++) {
                Optional<Leg> leg = between(along.get(i - 1), along.get(i));
                if (leg.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(leg.get());
            }
            if (!organization.isEmpty()) {
                steps.add(Legs.door(along.getLast(), organization));
            }
            var move = FirstMove.on(new FirstMove.Setting(
                    Objects.requireNonNull(firsts.get(path.first())),
                    Objects.requireNonNull(hellos.get(path.first())),
                    along.subList(1, along.size()),
                    organization,
                    !steps.getLast().faint(),
                    facts));
            return Optional.of(
                    new Route(along.stream().map(Routing::stop).toList(), steps, move.words(), move.deeds()));
        }

        /** As it was told; else whoever brought them together, else where both are or were. */
        private Optional<Leg> between(Person one, Person other) {
            return connections.stream()
                    .filter(connection -> joins(connection, one, other))
                    .findFirst()
                    .or(() -> inferred(one, other))
                    .map(connection -> legs.between(one, other, connection));
        }

        private Optional<Connection> inferred(Person one, Person other) {
            if (Objects.equals(one.met().through(), other.id())
                    || Objects.equals(other.met().through(), one.id())
                    || introductions.stream().anyMatch(made -> joins(made, one, other))) {
                return Optional.of(connection(one, other, Connection.Kind.INTRODUCED, Connection.Source.DECLARED));
            }
            return Legs.bothAt(one, other)
                    .map(_ -> connection(one, other, Connection.Kind.WORKED_WITH, Connection.Source.INFERRED));
        }

        private static Connection connection(Person one, Person other, Connection.Kind kind, Connection.Source source) {
            return new Connection(one.id(), other.id(), kind, source, null);
        }

        private static boolean joins(Connection connection, Person one, Person other) {
            return connection.a() == Math.min(one.id(), other.id()) && connection.b() == Math.max(one.id(), other.id());
        }

        private static boolean joins(Introduction made, Person one, Person other) {
            return Set.of(made.a(), made.b()).equals(Set.of(one.id(), other.id()));
        }
    }
}
