package app.tilth.story;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.workspace.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Everyone there is when the year begins, with what has been until then; answers their ids by name. */
record Cast(LocalDate start, long seed) implements Command<Map<String, Long>> {
    private static final List<String> CORE = List.of("Hana Kobayashi", "Joon Park", "Ana Beltrán");
    private static final List<String> CLOSE =
            List.of("Ravi Menon", "Ingrid Dahl", "Samuel Okafor", "Chiara Rossi", "Liv Berg", "Yusuf Kaya");
    private static final List<String> FRIENDS =
            List.of("Marta Novak", "Olu Adeyemi", "Petra Lind", "Jonas Weber", "Aiko Mori", "Nils Holm", "Dana Khoury");
    private static final List<String> ACTIVE =
            List.of("Ben Carter", "Eva Larsen", "Tariq Aziz", "Lucia Prado", "Kofi Mensah", "Mei Chen");
    private static final List<String> KESTREL = List.of("Greta Falk", "Hugo Lind", "Irene Voss", "Jakub Nowy");
    private static final List<String> WIDER =
            List.of("Paul Ek", "Rosa Diaz", "Stig Moe", "Tove Rud", "Ugo Bassi", "Vera Orlova");
    private static final List<String> POLICY =
            List.of("Anouk Maes", "Bram Claes", "Cleo Wouters", "Daan Peeters", "Elke Jacobs", "Femke Goossens");
    private static final List<String> CHOIR =
            List.of("Alma Ness", "Bjarne Ruud", "Cathrine Sand", "Didrik Hope", "Embla Aas", "Frode Lie");

    @Override
    public String name() {
        return "begin";
    }

    @Override
    public Map<String, Long> apply(Stores stores, LocalDate today) {
        return new Telling(stores, start, new Random(seed)).all();
    }

    private static final class Telling {
        private final Stores stores;
        private final LocalDate start;
        private final Random random;
        private final Map<String, Long> ids = new LinkedHashMap<>();

        Telling(Stores stores, LocalDate start, Random random) {
            this.stores = stores;
            this.start = start;
            this.random = random;
        }

        Map<String, Long> all() {
            CORE.forEach(name -> spoke(add(person(name, Circle.CORE)), 7, 24, 3));
            CLOSE.forEach(name -> spoke(add(person(name, Circle.CLOSE)), 18 + random.nextInt(20), 12, 10));
            FRIENDS.forEach(name -> spoke(add(person(name, Circle.FRIENDS).cadenceDays(any(null, 45, 60))), 50, 6, 40));
            ACTIVE.forEach(name -> spoke(add(person(name, Circle.ACTIVE)), 90, random.nextInt(3), 60));
            KESTREL.forEach(name -> spoke(add(person(name, Circle.FRIENDS).tag("Kestrel")), 30, 14, 1300));
            WIDER.forEach(name -> spoke(add(person(name, Circle.WIDER)), 200, 1, 500));
            someMetLongAgo();
            helpers();
            group(POLICY, "Tomasz Wolski", "European policy");
            group(CHOIR, "Nora Vik", "");
            return ids;
        }

        private void someMetLongAgo() {
            add(person("Wim Baert", Circle.WIDER).met(start.minusYears(3), "Power Commons, Lisbon"));
            add(person("Xenia Pop", Circle.WIDER).met(start.minusYears(2), "introduced by Hana"));
            add(person("Zoe Grant", Circle.FRIENDS).met(start.minusDays(60), "at the Oslo meetup"));
            add(person("Abel Costa", Circle.ACTIVE));
            add(person("Bo Lund", Circle.CLOSE));
        }

        /** Ties of things that passed years ago and no contact on record. */
        private void helpers() {
            passed(add(person("Carl Frost", Circle.FRIENDS)), 900, Exchange.Passed.GAVE, Exchange.Passed.RECEIVED);
            passed(add(person("Doris Hahn", Circle.ACTIVE)), 1000, Exchange.Passed.GAVE, Exchange.Passed.GAVE);
            passed(add(person("Emil Roth", Circle.ACTIVE)), 800, Exchange.Passed.RECEIVED, Exchange.Passed.RECEIVED);
        }

        /** People who all know one another, and whom only one leads to. */
        private void group(List<String> names, String bridge, String tag) {
            long way = add(person(bridge, Circle.ACTIVE));
            spoke(way, 14, 14, 20);
            List<Long> group = new ArrayList<>();
            for (String name : names) {
                PersonBuilder one = person(name, Circle.WIDER);
                group.add(add(tag.isEmpty() ? one : one.tag(tag)));
            }
            for (long one : group) {
                connect(way, one);
                group.stream().filter(other -> other > one).forEach(other -> connect(one, other));
            }
        }

        private void connect(long one, long other) {
            stores.connections()
                    .add(new Connection(one, other, Connection.Kind.KNOWS, Connection.Source.DECLARED, null));
        }

        private PersonBuilder person(String name, Circle circle) {
            PersonBuilder person =
                    Person.named(PersonName.of(name)).uid("uid-" + name).circle(circle);
            if (random.nextInt(3) == 0) {
                person.add(Position.current(any("Nordlys", "Voltaia", "Kestrel"), any("Engineer", "Partner", "")));
            }
            if (random.nextInt(2) == 0) {
                person.add(new Topic(any(Topic.Kind.values()), any("Grid storage", "Choral music", "Sourdough")));
            }
            if (random.nextInt(2) == 0) {
                person.add(date());
            }
            return person;
        }

        private DateThatMatters date() {
            LocalDate day = start.plusDays(random.nextInt(366));
            DateThatMatters.Kind kind = any(DateThatMatters.Kind.values());
            String label = kind == DateThatMatters.Kind.OTHER ? "The Kestrel launch" : "";
            boolean year = random.nextBoolean() || kind == DateThatMatters.Kind.FIRST_DAY;
            return new DateThatMatters(
                    kind,
                    label,
                    year
                            ? PartialDate.of(day.minusYears(1 + random.nextInt(30)))
                            : PartialDate.yearless(day.getMonthValue(), day.getDayOfMonth()));
        }

        private long add(PersonBuilder person) {
            Person told = person.build();
            long id = stores.people().add(told);
            ids.put(told.name().full(), id);
            return id;
        }

        /** Contacts about every so many days, the last of them so many days before the year. */
        private void spoke(long person, int every, int times, int lastAgo) {
            LocalDate day = start.minusDays(lastAgo);
            for (int i = 0; i < times; i++) {
                stores.interactions()
                        .add(new Interaction(
                                0,
                                Origin.here(),
                                day,
                                null,
                                null,
                                any(InteractionKind.values()),
                                Direction.MUTUAL,
                                any("", "the archive", "their new garden"),
                                "",
                                List.of(person)));
                day = day.minusDays(Math.max(1, every / 2 + random.nextInt(every + 1)));
            }
        }

        private void passed(long person, int ago, Exchange.Passed... all) {
            for (Exchange.Passed one : all) {
                stores.exchanges()
                        .add(new Exchange(
                                0,
                                UUID.randomUUID().toString(),
                                person,
                                one,
                                Exchange.Kind.HELP,
                                Exchange.Size.LARGE,
                                start.minusDays(ago + random.nextInt(50)),
                                null,
                                "",
                                null,
                                List.of()));
            }
        }

        @SafeVarargs
        private <T> T any(T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
