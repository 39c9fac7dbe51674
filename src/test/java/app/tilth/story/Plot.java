package app.tilth.story;

import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.NeedBuilder;
import app.tilth.model.News;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.workspace.AddInteraction;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Command;
import app.tilth.workspace.ConsiderIntroduction;
import app.tilth.workspace.ImportListener;
import app.tilth.workspace.Importer;
import app.tilth.workspace.MeetNeed;
import app.tilth.workspace.MergePeople;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.RemovePerson;
import app.tilth.workspace.TakeNetwork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What single days of the year hold. */
final class Plot {
    private interface Event {
        void happen() throws Exception;
    }

    /** Those who lead to a group, and their groups, whom nothing comes from by itself. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "Tomasz Wolski",
            "Nora Vik",
            "Anouk Maes",
            "Bram Claes",
            "Cleo Wouters",
            "Daan Peeters",
            "Elke Jacobs",
            "Femke Goossens",
            "Alma Ness",
            "Bjarne Ruud",
            "Cathrine Sand",
            "Didrik Hope",
            "Embla Aas",
            "Frode Lie",
            "Greta Falk",
            "Hugo Lind",
            "Irene Voss",
            "Zoe Grant",
            "Carl Frost",
            "Doris Hahn",
            "Emil Roth",
            "Wim Baert",
            "Xenia Pop");

    private final Life life;
    private final LocalDate start;
    private final Map<LocalDate, Event> mornings = new HashMap<>();
    private final Map<LocalDate, Event> noons = new HashMap<>();
    private final Set<Long> leftAlone = new HashSet<>();

    Plot(Life life, LocalDate start) {
        this.life = life;
        this.start = start;
        LEFT_ALONE.forEach(name -> leftAlone.add(id(name)));
        meetings();
        imports();
        introductions();
        comingsAndGoings();
        needs();
    }

    private void on(int day, Map<LocalDate, Event> when, Event event) {
        if (when.put(start.plusDays(day), event) != null) {
            throw new IllegalArgumentException("day " + day + " holds something already");
        }
    }

    /** Three weeks of silence in the autumn, and ten days in summer. */
    boolean isAway(LocalDate date) {
        long day = Rows.days(start, date);
        return (day >= 60 && day < 81) || (day >= 300 && day < 310);
    }

    boolean isLeftAlone(long person) {
        return leftAlone.contains(person);
    }

    void morning(LocalDate date) throws Exception {
        happen(mornings, date);
    }

    void noon(LocalDate date) throws Exception {
        happen(noons, date);
    }

    private static void happen(Map<LocalDate, Event> events, LocalDate date) throws Exception {
        Event event = events.get(date);
        if (event != null) {
            event.happen();
        }
    }

    private long id(String name) {
        Long id = life.people.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return id;
    }

    private void run(Command<?> command) {
        life.workspace.run(command);
    }

    private void change(String name, UnaryOperator<Person> change) {
        run(new ChangePeople(List.of(id(name)), "change " + name, change));
    }

    private void meetings() {
        meets(10, "Gil Santos", "Power Commons, Lisbon");
        meets(45, "Hedda Strand", "introduced by Hana");
        meets(47, "Ivo Marin", "LinkedIn");
        meets(110, "Jana Kos", "");
        meets(150, "Kai Lorenz", "on the night train to Malmö");
        meets(210, "Lena Fox", "former neighbour");
        meets(211, "Milo Vance", "the choir");
    }

    private void meets(int day, String name, String how) {
        on(day, noons, () -> {
            life.people.put(
                    name,
                    life.workspace
                            .run(new AddPeople(List.of(name), Circle.FRIENDS))
                            .getFirst());
            change(name, person -> person.change().met(life.day(), how).build());
            leftAlone.add(id(name));
        });
    }

    private void imports() {
        on(20, mornings, () -> cards("Nordlys", "Engineer"));
        on(21, mornings, () -> {
            life.workspace
                    .read(stores -> {
                        Map<Long, String> names = new HashMap<>();
                        stores.people()
                                .forEach(person ->
                                        names.put(person.id(), person.name().full()));
                        return names;
                    })
                    .forEach((person, name) -> life.people.putIfAbsent(name, person));
            run(ChangePeople.circle(List.of(id("Odd Vang"), id("Pia Quist"), id("Rune Sol")), "them", Circle.CLOSE));
        });
        on(90, mornings, () -> cards("Voltaia", "CTO"));
        on(91, mornings, () -> cards("Voltaia", "CTO"));
        // What an import showed turns out to be wrong, and is put right by hand.
        on(
                92,
                mornings,
                () -> change(
                        "Rune Sol",
                        person -> person.change()
                                .positions(List.of(Position.current("Nordlys", "Engineer")))
                                .build()));
        on(170, mornings, () -> cards("Voltaia", "Chair of the board"));
        on(240, mornings, () -> place("Chiara Rossi", "Oslo", "Turin"));
        on(241, mornings, () -> place("Joon Park", "", "Busan"));
    }

    private void cards(String organization, String title) throws Exception {
        StringBuilder cards = new StringBuilder();
        for (String name : List.of("Odd Vang", "Pia Quist", "Rune Sol", "Siv Tangen", "Tor Ulv")) {
            UUID uid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            cards.append("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:").append(uid);
            cards.append("\r\nFN:").append(name).append("\r\nORG:").append(organization);
            cards.append("\r\nTITLE:").append(title).append("\r\nEND:VCARD\r\n");
        }
        Path file = life.workspace.file().resolveSibling("contacts.vcf");
        Files.writeString(file, cards.toString());
        new Importer(life.workspace).read(file, ImportListener.NOBODY);
    }

    /** Another Tilth's file tells that someone moved. */
    private void place(String name, String before, String after) {
        run(new TakeNetwork("take in", tell -> {
            Person known = life.workspace
                    .read(stores -> stores.people().find(id(name)))
                    .orElseThrow();
            tell.accept(known);
            tell.accept(new News(0, known.id(), News.Kind.PLACE, before, after, life.day()));
        }));
    }

    private void introductions() {
        on(5, mornings, () -> {
            topic("Marta Novak", Topic.Kind.CARES_ABOUT, "Tidal power");
            topic("Olu Adeyemi", Topic.Kind.CARES_ABOUT, "Tidal power");
            topic("Ravi Menon", Topic.Kind.LOOKS_FOR, "a mill");
            topic("Petra Lind", Topic.Kind.OFFERS, "a mill");
            topic("Aiko Mori", Topic.Kind.CARES_ABOUT, "Kites");
            topic("Nils Holm", Topic.Kind.CARES_ABOUT, "Kites");
            change("Ben Carter", person -> person.change().tag("Sailing").build());
            change("Eva Larsen", person -> person.change().tag("Sailing").build());
        });
        on(12, noons, () -> consider("Marta Novak", "Olu Adeyemi", ""));
        on(40, noons, () -> consider("Ravi Menon", "Petra Lind", ""));
        on(100, noons, () -> consider("Ben Carter", "Eva Larsen", ""));
        on(130, noons, () -> consider("Samuel Okafor", "Mei Chen", "Both mend old radios"));
        on(160, noons, () -> consider("Jonas Weber", "Kofi Mensah", ""));
        // They sat at one table.
        on(
                179,
                noons,
                () -> run(new AddInteraction(
                        new Interaction(
                                0,
                                Origin.here(),
                                life.day(),
                                null,
                                null,
                                InteractionKind.MEAL,
                                Direction.MUTUAL,
                                "dinner for three",
                                "",
                                List.of(id("Aiko Mori"), id("Nils Holm"))),
                        "them")));
        on(180, noons, () -> consider("Aiko Mori", "Nils Holm", ""));
        on(220, noons, () -> consider("Lucia Prado", "Liv Berg", "Both keep bees."));
        on(222, noons, () -> consider("Ingrid Dahl", "Dana Khoury", ""));
        on(280, noons, () -> consider("Yusuf Kaya", "Tariq Aziz", ""));
    }

    private void needs() {
        on(33, noons, () -> need("A house by the sea", 230, "Ben Carter", "Paul Ek", "Vera Orlova", "Marta Novak"));
        on(
                203,
                noons,
                () -> need("Two readers for the book", 120, "Kofi Mensah", "Rosa Diaz", "Mei Chen", "Hugo Lind"));
        on(204, noons, () -> need("Somebody who knows wells", 0, "Ugo Bassi", "Lucia Prado"));
        on(247, noons, () -> {
            Need house = life.workspace.read(stores -> stores.needs().open()).getFirst();
            run(new MeetNeed(house.id(), house.title(), life.day(), "It has a red roof."));
        });
    }

    /** @param days until its horizon; 0 for no hurry */
    private void need(String title, int days, String... helpers) {
        NeedBuilder need = Need.titled(title);
        need.horizon(days == 0 ? null : life.day().plusDays(days));
        for (String helper : helpers) {
            need.add(Need.Criterion.of(id(helper)));
        }
        run(new AddNeed(need.build()));
    }

    private void topic(String name, Topic.Kind kind, String text) {
        change(name, person -> person.change().add(new Topic(kind, text)).build());
    }

    private void consider(String one, String other, String reason) {
        run(new ConsiderIntroduction(id(one), id(other), one, other, reason));
    }

    private void comingsAndGoings() {
        on(70, noons, () -> run(ChangePeople.rhythm(List.of(id("Ravi Menon"), id("Liv Berg")), "them", 10)));
        on(71, noons, () -> run(ChangePeople.rhythm(List.of(id("Xenia Pop"), id("Rosa Diaz")), "them", 40)));
        on(311, noons, () -> cadence(Circle.FRIENDS, 0));
        on(345, noons, () -> cadence(Circle.FRIENDS, 90));
        on(105, noons, () -> run(ChangePeople.archive(List.of(id("Jakub Nowy"), id("Stig Moe")), "them", true)));
        on(140, noons, () -> {
            run(new RemovePerson(id("Tove Rud"), "Tove"));
            life.people.remove("Tove Rud");
        });
        on(155, noons, () -> twice("Ingrid Dahl", "Ingrid M. Dahl"));
        on(185, noons, () -> merge("Ingrid Dahl", "Ingrid M. Dahl"));
        on(200, noons, () -> run(ChangePeople.archive(List.of(id("Jakub Nowy")), "them", false)));
        on(230, noons, () -> {
            run(new RemovePerson(id("Ugo Bassi"), "Ugo"));
            life.workspace.undo();
        });
        on(250, noons, () -> run(ChangePeople.archive(List.of(id("Chiara Rossi")), "them", true)));
        on(260, noons, () -> run(ChangePeople.circle(List.of(id("Vera Orlova")), "them", Circle.CLOSE)));
        on(290, noons, () -> {
            merge("Paul Ek", "Rosa Diaz");
            life.workspace.undo();
            life.people.put("Rosa Diaz", life.people.getOrDefault("Rosa Diaz", id("Paul Ek")));
        });
    }

    private void cadence(Circle circle, int days) {
        Preferences before = life.workspace.preferences();
        run(new ChangePreferences(before, before.with(before.cadences().with(circle, days))));
    }

    private void twice(String name, String again) {
        life.people.put(
                again,
                life.workspace.run(new AddPeople(List.of(again), Circle.CLOSE)).getFirst());
        change(again, person -> person.change().met(life.day(), name).build());
    }

    private void merge(String one, String other) {
        run(new MergePeople(id(one), id(other), Map.of(), one, other));
    }
}
