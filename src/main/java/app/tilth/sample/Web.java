package app.tilth.sample;

import app.tilth.model.Connection;
import app.tilth.model.Connection.Kind;
import app.tilth.model.Connection.Source;
import app.tilth.model.Position;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who knows whom besides You: dense inside communities, through colleagues and well-known people; thin between them,
 * where only people written as bridges reach across.
 */
final class Web {
    /** How one's family is met. */
    private static final String FAMILY = "a family gathering";

    private final Map<Set<Long>, Connection> connections = new LinkedHashMap<>();
    private final Set<Set<Long>> strangers = new HashSet<>();
    private final Roll roll;
    private final SplittableRandom random;

    Web(Roll roll, SplittableRandom random) {
        this.roll = roll;
        this.random = random;
    }

    /** Keeps two people from knowing each other. */
    void keepApart(Acquaintance a, Acquaintance b) {
        strangers.add(Set.of(a.id(), b.id()));
    }

    /** Connects two people, unless they are strangers or connected already. */
    void connect(Acquaintance a, Acquaintance b, Kind kind, Source source) {
        if (a.id() == b.id() || strangers.contains(Set.of(a.id(), b.id()))) {
            return;
        }
        Double strength = source == Source.DECLARED && random.nextInt(5) == 0 ? (Double) .8 : null;
        connections.putIfAbsent(Set.of(a.id(), b.id()), new Connection(a.id(), b.id(), kind, source, strength));
    }

    void weave(List<Block> cast, Collection<Community> communities) {
        for (Block block : cast) {
            Acquaintance one = roll.named(block.heading());
            block.list("stranger to").forEach(name -> keepApart(one, roll.named(name)));
            block.list("family").forEach(name -> connect(one, roll.named(name), Kind.FAMILY, Source.DECLARED));
            block.list("knows").forEach(name -> connect(one, roll.named(name), Kind.KNOWS, Source.DECLARED));
        }
        roll.all().forEach(this::connectIntroducer);
        for (Community community : communities) {
            List<Acquaintance> people = roll.of(community);
            connectColleagues(people);
            connectAtRandom(people);
        }
        for (Block block : cast) {
            reachAcross(roll.named(block.heading()), Community.weights(block.list("also knows")), communities);
        }
        reachAcrossAtRandom();
    }

    Collection<Connection> all() {
        return connections.values();
    }

    private void connectIntroducer(Acquaintance met) {
        Acquaintance through = met.through();
        if (through != null) {
            connect(through, met, Kind.KNOWS, Source.DECLARED);
        }
    }

    private void connectColleagues(List<Acquaintance> people) {
        for (Acquaintance a : people) {
            for (Acquaintance b : people) {
                if (a.id() < b.id() && workedTogether(a, b) && random.nextInt(100) < 46) {
                    connect(a, b, Kind.WORKED_WITH, random.nextInt(5) == 0 ? Source.INFERRED : Source.IMPORTED);
                }
            }
        }
    }

    private static boolean workedTogether(Acquaintance a, Acquaintance b) {
        return a.person().positions().stream()
                .map(Position::organization)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> b.person().positions().stream()
                        .anyMatch(p -> p.organization().equals(name)));
    }

    /** Those written by hand, and whoever is connected already, are the likelier to be known. */
    private void connectAtRandom(List<Acquaintance> people) {
        for (Acquaintance a : people) {
            for (int n = Draw.between(1, 3, random); n > 0; n--) {
                Acquaintance b = people.get(Math.min(random.nextInt(people.size()), random.nextInt(people.size())));
                int draw = random.nextInt(10);
                Kind kind = areFamily(a, b) ? Kind.FAMILY : Kind.KNOWS;
                connect(a, b, kind, draw < 5 ? Source.DECLARED : draw < 7 ? Source.IMPORTED : Source.INFERRED);
            }
        }
    }

    /** Yours, and so each other's. */
    private static boolean areFamily(Acquaintance a, Acquaintance b) {
        return a.person().met().how().equals(FAMILY) && b.person().met().how().equals(FAMILY);
    }

    private void reachAcross(Acquaintance bridge, Map<String, Integer> reach, Collection<Community> communities) {
        for (Community community : communities) {
            List<Acquaintance> there = roll.of(community);
            for (int n = reach.getOrDefault(community.key(), 0); n > 0; n--) {
                connect(bridge, Draw.one(there, random), Kind.KNOWS, Source.DECLARED);
            }
        }
    }

    private void reachAcrossAtRandom() {
        List<Acquaintance> near =
                roll.all().stream().filter(a -> !a.community().isDistant()).toList();
        for (int n = 30; n > 0; n--) {
            connect(Draw.one(near, random), Draw.one(near, random), Kind.KNOWS, Source.INFERRED);
        }
    }
}
