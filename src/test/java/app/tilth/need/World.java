package app.tilth.need;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.network.Graph;
import app.tilth.network.Paths;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small network for rules of needs, told person by person and day by day. */
final class World {
    LocalDate today = LocalDate.of(2026, 11, 24);
    private final SortedMap<Long, Told> ties = new TreeMap<>();
    private final People.Builder people = new People.Builder();
    private final List<Loop> loops = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    private static final class Told {
        Circle circle = Circle.FRIENDS;
        final List<LocalDate> contacts = new ArrayList<>();
        final List<Depth> depths = new ArrayList<>();
        final List<ExchangeMark> exchanges = new ArrayList<>();
    }

    World person(long id, Circle circle) {
        Told told = new Told();
        told.circle = circle;
        ties.put(id, told);
        return this;
    }

    World trait(long id, Trait trait, String value) {
        people.add(id, trait, value);
        return this;
    }

    World contact(long id, LocalDate day, Depth depth) {
        Told told = told(id);
        told.contacts.add(day);
        told.depths.add(depth);
        return this;
    }

    World gave(long id, LocalDate day) {
        return passed(id, day, Exchange.Passed.GAVE, null);
    }

    World passed(long id, LocalDate day, Exchange.Passed passed, Exchange.@Nullable Outcome outcome) {
        told(id).exchanges
                .add(new ExchangeMark(
                        Math.toIntExact(day.toEpochDay()), passed, Exchange.Kind.HELP, Exchange.Size.SMALL, outcome));
        return this;
    }

    private Told told(long id) {
        Told told = ties.get(id);
        if (told == null) {
            throw new IllegalArgumentException("nobody is " + id);
        }
        return told;
    }

    /** Someone the user has spoken with every three weeks and given something of late. */
    World warm(long id) {
        person(id, Circle.FRIENDS);
        for (int i = 20; i >= 1; i--) {
            contact(id, today.minusDays(21L * i), Depth.CALL);
        }
        return gave(id, today.minusDays(30));
    }

    /** Someone the user knew well and has not spoken with for so many days. */
    World quiet(long id, int days) {
        person(id, Circle.FRIENDS);
        for (int i = 8; i >= 0; i--) {
            contact(id, today.minusDays(days + 30L * i), Depth.CALL);
        }
        return this;
    }

    World loop(long id, Loop.Kind kind, LocalDate opened) {
        loops.add(new Loop(
                loops.size() + 1, "loop-" + loops.size(), id, kind, "the Oslo intro", opened, null, null, null));
        return this;
    }

    void close(long id) {
        loops.replaceAll(loop -> loop.person() == id ? loop.closedOn(today) : loop);
    }

    World knows(long a, long b) {
        connections.add(new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, null));
        return this;
    }

    People people() {
        return people.build();
    }

    Known known() {
        TieIndex.Builder index = TieIndex.builder(ties.size(), 100);
        ties.forEach((id, told) -> {
            index.tie(id, told.circle, 0, TieIndex.UNKNOWN_DAY);
            for (int i = 0; i < told.contacts.size(); i++) {
                index.contact(Math.toIntExact(told.contacts.get(i).toEpochDay()), told.depths.get(i));
            }
            told.exchanges.forEach(index::exchange);
        });
        TieReadings readings = TieReadings.of(index.build(), Math.toIntExact(today.toEpochDay()));
        Paths paths = Paths.of(Graph.of(connections), person -> {
            int slot = readings.ties().slot(person);
            return slot < 0 ? 0 : readings.strength(slot);
        });
        return new Known(
                readings,
                id -> loops.stream().filter(loop -> loop.person() == id).toList(),
                _ -> 0,
                paths);
    }

    Coverage cover(Need need) {
        return Covering.of(Scope.of(need, people()), known());
    }

    Plan plan(Need need) {
        return Planning.of(need, cover(need), known(), 15);
    }

    static Need need(@Nullable LocalDate horizon, Criterion... criteria) {
        return new Need(1, "need", "Something", "", horizon, null, null, "", List.of(criteria), List.of(), List.of());
    }

    static Criterion by(Criterion.Kind kind, String text) {
        return new Criterion(kind, text, null);
    }

    static Criterion named(long person) {
        return new Criterion(Criterion.Kind.PERSON, "", person);
    }

    NeedWords words() {
        return new NeedWords(today, id -> "P" + id);
    }
}
