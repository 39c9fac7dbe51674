package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.network.Graph;
import app.tilth.store.Stores;
import app.tilth.suggest.Acquaintance;
import app.tilth.suggest.Facts;
import app.tilth.suggest.FoundPair;
import app.tilth.suggest.Interest;
import app.tilth.suggest.Interests;
import app.tilth.suggest.PairFinder;
import app.tilth.transfer.Fold;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whom of everyone may be worth introducing to whom: reads what the rule needs, and knows who knows whom. */
public final class Matching {
    /** What someone offers in a thousand words is not read to its end. */
    private static final int MOST_WORDS = 60;

    private Matching() {}

    /** What could bring people together, of everyone. */
    public static Interests read(Stores stores) {
        Map<Long, Gathered> of = new HashMap<>();
        stores.people()
                .forEachTopic((person, topic) ->
                        of.computeIfAbsent(person, _ -> new Gathered()).add(topic));
        stores.people()
                .forEachTag((person, tag) ->
                        of.computeIfAbsent(person, _ -> new Gathered()).tag(tag));
        Map<Long, Long> introducers = stores.people().introducers();
        Map<Long, Long> organizations = stores.organizations().ofPeople();
        Map<Long, Interest> all = new HashMap<>();
        of.forEach((person, gathered) ->
                all.put(person, gathered.interest(introducers.get(person), organizations.get(person))));
        return Interests.of(all);
    }

    /** The same with some people read again. */
    static Interests after(Interests known, Collection<Long> people, Stores stores) {
        Map<Long, Long> organizations = stores.organizations().ofPeople(people);
        Interests now = known;
        for (long id : people) {
            Gathered gathered = new Gathered();
            Optional<Person> person = stores.people().find(id).filter(one -> !one.archived() && !one.you());
            person.ifPresent(one -> {
                one.topics().forEach(gathered::add);
                one.tags().forEach(gathered::tag);
            });
            now = now.with(
                    id, gathered.interest(person.map(one -> one.met().through()).orElse(null), organizations.get(id)));
        }
        return now;
    }

    /** The best, best first. */
    public static List<FoundPair> best(Facts facts, Interests interests, Stores stores, int most) {
        return PairFinder.best(facts, interests, acquaintance(facts, interests, stores), most);
    }

    /**
     * Whether two know each other, as far as is known: they are connected, at one organization, one was met through the
     * other, they took part in one thing, or an introduction of them was thought of before, whatever became of it.
     */
    private static Acquaintance acquaintance(Facts facts, Interests interests, Stores stores) {
        Graph graph = facts.graph();
        Set<Set<Long>> before =
                stores.introductions().all().stream().map(Matching::two).collect(Collectors.toSet());
        return (one, other) -> before.contains(Set.of(one, other))
                || isConnected(graph, one, other)
                || interests.isMetThroughOrAtOne(one, other)
                || stores.interactions().together(one, other);
    }

    private static Set<Long> two(Introduction introduction) {
        return Set.of(introduction.a(), introduction.b());
    }

    private static boolean isConnected(Graph graph, long one, long other) {
        int a = graph.node(one);
        int b = graph.node(other);
        return a >= 0 && b >= 0 && graph.between(a, b) > 0;
    }

    /** What is gathered of one person. */
    private static final class Gathered {
        private final Set<String> offers = new HashSet<>();
        private final Set<String> looksFor = new HashSet<>();
        private final Set<String> caresAbout = new HashSet<>();
        private final Set<String> tags = new HashSet<>();

        void add(Topic topic) {
            switch (topic.kind()) {
                case OFFERS -> addWords(offers, topic.text());
                case LOOKS_FOR -> addWords(looksFor, topic.text());
                case CARES_ABOUT -> addWhole(caresAbout, topic.text());
            }
        }

        void tag(String tag) {
            addWhole(tags, tag);
        }

        private static void addWords(Set<String> words, String text) {
            SharedWords.telling(text).stream()
                    .sorted()
                    .limit(Math.max(0, MOST_WORDS - words.size()))
                    .forEach(words::add);
        }

        private static void addWhole(Set<String> whole, String text) {
            String folded = Fold.words(text);
            if (!folded.isEmpty()) {
                whole.add(folded);
            }
        }

        Interest interest(@Nullable Long through, @Nullable Long organization) {
            return new Interest(offers, looksFor, caresAbout, tags, through, organization);
        }
    }
}
