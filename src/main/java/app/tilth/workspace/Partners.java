package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.PairPortrait;
import app.tilth.suggest.PairWording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom someone may be introduced to, those who have most in common with them first. */
public final class Partners {
    /** Of how many with such a name, or of how many who may match, the best are looked for. */
    private static final int LOOKED_AT = 60;

    private static final int WISH = 4;
    private static final int TOPIC = 2;
    private static final int MOST_TAGS = 3;

    private final Workspace workspace;

    public Partners(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Someone to be introduced to.
     *
     * @param ground the strongest thing in common, in a sentence without its stop; may be empty
     */
    public record Partner(Person person, String ground, boolean acquainted) {}

    private record Rated(Partner partner, int worth) {}

    /**
     * @param typed the beginning of a name; where it is blank only those who match at all and do not know each other
     */
    public List<Partner> of(long person, String typed, int most) {
        Directory directory = workspace.knowledge().directory();
        return workspace.read(stores -> stores.people()
                .find(person)
                .map(who -> {
                    List<Long> ids = typed.isBlank()
                            ? matching(stores, directory, who)
                            : directory.matching(typed, LOOKED_AT).stream()
                                    .map(Directory.Entry::id)
                                    .toList();
                    return rated(stores, who, ids)
                            .filter(rated -> !typed.isBlank() || rated.worth > 0)
                            .sorted(Comparator.comparingInt(Rated::worth).reversed())
                            .limit(most)
                            .map(Rated::partner)
                            .toList();
                })
                .orElse(List.of()));
    }

    private Stream<Rated> rated(Stores stores, Person who, List<Long> ids) {
        Set<Long> known = stores.connections().of(who.id()).stream()
                .map(connection -> other(connection, who.id()))
                .collect(Collectors.toSet());
        return stores.people().find(ids).stream()
                .filter(person -> person.id() != who.id() && !person.you())
                .map(person -> rated(who, person, known.contains(person.id())));
    }

    private Rated rated(Person who, Person person, boolean acquainted) {
        CommonGround ground = Grounds.of(who, person, acquainted);
        String words = PairWording.ground(new PairPortrait(who, person, ground), workspace.today());
        return new Rated(new Partner(person, words, acquainted), acquainted ? -1 : worth(ground));
    }

    private static int worth(CommonGround ground) {
        return (ground.wish().isPresent() ? WISH : 0)
                + TOPIC * ground.topics().size()
                + Math.min(MOST_TAGS, ground.tags().size());
    }

    private static long other(Connection connection, long person) {
        return connection.a() == person ? connection.b() : connection.a();
    }

    /** Those who may match, as far as single topics and tags show. */
    private static List<Long> matching(Stores stores, Directory directory, Person who) {
        Map<Long, Integer> worth = new HashMap<>();
        stores.people().forEachTopic((person, topic) -> {
            int more = worth(who, topic);
            if (more > 0) {
                worth.merge(person, more, Integer::sum);
            }
        });
        if (!who.tags().isEmpty()) {
            Set<String> tags = Set.copyOf(who.tags());
            directory.entries().stream()
                    .filter(entry -> !entry.listing().archived()
                            && entry.listing().tags().stream().anyMatch(tags::contains))
                    .forEach(entry -> worth.merge(entry.id(), 1, Integer::sum));
        }
        return worth.entrySet().stream()
                .filter(entry -> directory
                        .find(entry.getKey())
                        .filter(found -> !found.listing().archived())
                        .isPresent())
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int worth(Person who, Topic topic) {
        Optional<Topic.Kind> answered = switch (topic.kind()) {
            case OFFERS -> Optional.of(Topic.Kind.LOOKS_FOR);
            case LOOKS_FOR -> Optional.of(Topic.Kind.OFFERS);
            case CARES_ABOUT -> Optional.empty();
        };
        return answered.map(kind ->
                        who.topics(kind).stream().anyMatch(own -> SharedWords.any(own, topic.text())) ? WISH : 0)
                .orElseGet(
                        () -> who.topics(topic.kind()).stream().anyMatch(topic.text()::equalsIgnoreCase) ? TOPIC : 0);
    }
}
