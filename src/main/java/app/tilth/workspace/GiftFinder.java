package app.tilth.workspace;

import app.tilth.ask.Gifts;
import app.tilth.ask.Gifts.Match;
import app.tilth.ask.Gifts.Meeting;
import app.tilth.model.Connection;
import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.suggest.Facts;
import app.tilth.suggest.RecentNews;
import app.tilth.transfer.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what could be given to people: what You offer and they look for, whom they would gain from meeting, what both of you
 * care about.
 */
final class GiftFinder {
    /** Of how many who match, the closest are looked for. */
    private static final int LOOKED_AT = 20;

    private static final int MOST_MEETINGS = 2;

    private final GiftIndex index;
    private final Facts facts;
    private final Optional<Person> you;

    GiftFinder(GiftIndex index, Facts facts, Optional<Person> you) {
        this.index = index;
        this.facts = facts;
        this.you = you;
    }

    /** Someone who may be met, and why; of whom the name is not read yet. */
    private record Found(long with, Optional<Match> match, String topic) {}

    /** What could be given to each; whoever nothing is known of is left out. */
    Map<Long, Gifts> of(List<Person> people, Stores stores) {
        Map<Long, List<Found>> found = new HashMap<>();
        Set<Long> all = new HashSet<>();
        for (Person person : people) {
            List<Found> meetings = meetings(person);
            found.put(person.id(), meetings);
            meetings.forEach(one -> all.add(one.with));
            if (!meetings.isEmpty()) {
                all.add(person.id());
            }
        }
        Set<Set<Long>> acquainted = acquainted(stores, all);
        Map<Long, String> names = stores.people().names(all);
        Map<Long, Gifts> gifts = new HashMap<>();
        for (Person person : people) {
            List<Meeting> meetings = found.getOrDefault(person.id(), List.of()).stream()
                    .filter(one -> !acquainted.contains(Set.of(one.with, person.id())))
                    .filter(one -> names.containsKey(one.with))
                    .limit(MOST_MEETINGS)
                    .map(one -> meeting(one, names.getOrDefault(one.with, "")))
                    .toList();
            gifts.put(person.id(), new Gifts(own(person), meetings, shared(person), news(person)));
        }
        return gifts;
    }

    private static Meeting meeting(Found found, String name) {
        return found.match
                .<Meeting>map(match -> new Meeting.Offering(found.with, name, match))
                .orElseGet(() -> new Meeting.Alike(found.with, name, found.topic));
    }

    /** Those who could help first, of each sort the stronger ties first: whoever you hardly know is not yours to give. */
    private List<Found> meetings(Person person) {
        Map<Long, Found> found = new LinkedHashMap<>();
        for (String sought : person.topics(Topic.Kind.LOOKS_FOR)) {
            for (long other : closest(index.offering(sought), person)) {
                index.offers(other).stream()
                        .filter(offered -> SharedWords.any(sought, offered))
                        .findFirst()
                        .ifPresent(offered -> found.putIfAbsent(
                                other, new Found(other, Optional.of(new Match(sought, offered)), "")));
            }
        }
        for (String topic : person.topics(Topic.Kind.CARES_ABOUT)) {
            closest(index.caring(topic), person)
                    .forEach(other -> found.putIfAbsent(other, new Found(other, Optional.empty(), topic)));
        }
        return new ArrayList<>(found.values());
    }

    private List<Long> closest(Collection<Long> those, Person person) {
        return those.stream()
                .filter(other -> other != person.id() && facts.ties().slot(other) >= 0)
                .sorted(Comparator.comparingDouble((Long other) ->
                                -facts.readings().strength(facts.ties().slot(other)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LOOKED_AT)
                .toList();
    }

    private static Set<Set<Long>> acquainted(Stores stores, Set<Long> people) {
        Set<Set<Long>> acquainted = new HashSet<>();
        for (Connection connection : stores.connections().among(people)) {
            acquainted.add(Set.of(connection.a(), connection.b()));
        }
        return acquainted;
    }

    private Optional<News> news(Person person) {
        int slot = facts.ties().slot(person.id());
        return slot < 0 ? Optional.empty() : RecentNews.toCongratulate(facts, slot);
    }

    private List<Match> own(Person person) {
        List<String> offered = you.map(one -> one.topics(Topic.Kind.OFFERS)).orElse(List.of());
        return person.topics(Topic.Kind.LOOKS_FOR).stream()
                .flatMap(sought -> offered.stream()
                        .filter(offer -> SharedWords.any(sought, offer))
                        .map(offer -> new Match(sought, offer)))
                .toList();
    }

    private List<String> shared(Person person) {
        Set<String> yours = you.map(one -> one.topics(Topic.Kind.CARES_ABOUT)).orElse(List.of()).stream()
                .map(Fold::words)
                .collect(Collectors.toSet());
        return person.topics(Topic.Kind.CARES_ABOUT).stream()
                .filter(topic -> yours.contains(Fold.words(topic)))
                .toList();
    }
}
