package app.tilth.sample;

import app.tilth.model.Connection;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Entry;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sample network as told on a day, with the questions its tests ask of it. */
record Told(LocalDate today, List<Entry> entries) {

    static Told on(LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        SampleNetwork.tell(today, entries::add);
        return new Told(today, entries);
    }

    <E extends Entry> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static boolean isMassMail(Interaction interaction) {
        return interaction.kind() == InteractionKind.MESSAGE && !interaction.isContact();
    }

    List<Person> people() {
        return all(Person.class).stream().filter(p -> !p.you()).toList();
    }

    Person named(String name) {
        return people().stream()
                .filter(p -> p.name().full().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isIn(String organization, String... places) {
        return all(Organization.class).stream()
                .anyMatch(o -> o.name().equals(organization) && List.of(places).contains(o.place()));
    }

    Map<Long, Set<LocalDate>> contactDays() {
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        for (Interaction interaction : all(Interaction.class)) {
            if (interaction.isContact()) {
                interaction
                        .participants()
                        .forEach(p ->
                                days.computeIfAbsent(p, id -> new HashSet<>()).add(interaction.day()));
            }
        }
        return days;
    }

    Map<Long, Set<Long>> neighbours() {
        Map<Long, Set<Long>> neighbours = new HashMap<>();
        for (Connection connection : all(Connection.class)) {
            neighbours.computeIfAbsent(connection.a(), id -> new HashSet<>()).add(connection.b());
            neighbours.computeIfAbsent(connection.b(), id -> new HashSet<>()).add(connection.a());
        }
        return neighbours;
    }

    /** Kinds of the dates that come up from today until so many days ahead, one for each date. */
    List<DateThatMatters.Kind> comingWithin(int days) {
        return people().stream()
                .flatMap(p -> p.dates().stream())
                .filter(d -> !d.date().nextOnOrAfter(today).isAfter(today.plusDays(days)))
                .map(DateThatMatters::kind)
                .toList();
    }

    /** Pairs of which one offers what the other looks for, and who do not know each other. */
    List<List<Long>> matches() {
        Map<Long, Set<Long>> neighbours = neighbours();
        List<List<Long>> matches = new ArrayList<>();
        for (Person looking : people()) {
            for (String wanted : looking.topics(Topic.Kind.LOOKS_FOR)) {
                people().stream()
                        .filter(p -> p.topics(Topic.Kind.OFFERS).contains(wanted) && p.id() != looking.id())
                        .filter(p ->
                                !neighbours.getOrDefault(looking.id(), Set.of()).contains(p.id()))
                        .forEach(p -> matches.add(List.of(looking.id(), p.id())));
            }
        }
        return matches;
    }
}
