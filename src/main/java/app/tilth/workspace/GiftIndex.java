package app.tilth.workspace;

import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.transfer.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What everyone offers and cares about, to be found by its words: an inverted index, so that nobody is held against everyone.
 * Immutable; after a change of some people only they are read again.
 */
final class GiftIndex {
    /** A word that more people use of what they offer, or a topic that more care about, leads to nobody in particular. */
    private static final int FEW = 50;
    /** Shorter words say nothing of what it is about. */
    private static final int LEAST_LETTERS = 4;

    private final Map<Long, List<Topic>> topics;
    private final Map<String, List<Long>> offering = new HashMap<>();
    private final Map<String, List<Long>> caring = new HashMap<>();

    private GiftIndex(Map<Long, List<Topic>> topics) {
        this.topics = topics;
        topics.forEach((person, theirs) -> {
            words(theirs, Topic.Kind.OFFERS).forEach(word -> add(offering, word, person));
            folded(theirs).forEach(topic -> add(caring, topic, person));
        });
    }

    private static void add(Map<String, List<Long>> index, String key, long person) {
        index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(person);
    }

    static GiftIndex read(Stores stores) {
        Map<Long, List<Topic>> topics = new HashMap<>();
        stores.people()
                .forEachTopic((person, topic) ->
                        topics.computeIfAbsent(person, _ -> new ArrayList<>()).add(topic));
        return new GiftIndex(topics);
    }

    /** With some people read again; the same where nothing of it has changed. */
    GiftIndex after(Collection<Long> people, Stores stores) {
        Map<Long, List<Topic>> fresh = stores.people().find(people).stream()
                .filter(person -> !person.archived())
                .collect(Collectors.toMap(Person::id, Person::topics));
        Map<Long, List<Topic>> changed = new HashMap<>(topics);
        for (long person : people) {
            List<Topic> now = fresh.getOrDefault(person, List.of());
            if (now.isEmpty()) {
                changed.remove(person);
            } else {
                changed.put(person, now);
            }
        }
        return changed.equals(topics) ? this : new GiftIndex(changed);
    }

    List<String> offers(long person) {
        return topics.getOrDefault(person, List.of()).stream()
                .filter(topic -> topic.kind() == Topic.Kind.OFFERS)
                .map(Topic::text)
                .toList();
    }

    /** Those some of whose words for what they offer are in a wish. */
    Set<Long> offering(String sought) {
        return SharedWords.words(sought).stream()
                .map(word -> offering.getOrDefault(word, List.of()))
                .filter(those -> those.size() <= FEW)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those who care about a topic. */
    List<Long> caring(String topic) {
        List<Long> those = caring.getOrDefault(Fold.words(topic), List.of());
        return those.size() <= FEW ? those : List.of();
    }

    private static Set<String> words(List<Topic> topics, Topic.Kind kind) {
        return topics.stream()
                .filter(topic -> topic.kind() == kind)
                .flatMap(topic -> SharedWords.words(topic.text()).stream())
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toSet());
    }

    private static Set<String> folded(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.kind() == Topic.Kind.CARES_ABOUT)
                .map(topic -> Fold.words(topic.text()))
                .filter(topic -> !topic.isEmpty())
                .collect(Collectors.toSet());
    }
}
