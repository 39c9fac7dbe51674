package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who may be worth introducing to whom, among everyone: through an inverted index of what they offer, look for, care
 * about and are tagged with, never pair by pair.
 *
 * <p>Only between two warm ties, thriving or steady: an introduction spends trust, which a tie that has just begun has not
 * gathered yet and one that cools would have to be mended with first. Never between two who are known to know each other.
 *
 * <p><b>worth = ground × closeness × apart</b>, from 0 to 1:
 *
 * <ul>
 *   <li><b>ground.</b> One looks for what the other offers: .7 + .2 r, with r the {@linkplain SharedKeys rarity} of the
 *       rarest word of it. Both share things few have: 1 − Π(1 − (.2 + .4 r)) over these, at most .65, so that a need met
 *       comes before anything shared. With both, what is shared adds half of itself of what is missing to 1.
 *   <li><b>closeness</b>: the mean of both circles’ {@link Closeness}.
 *   <li><b>apart</b>: 1 where they belong to different communities, across a structural hole (Burt 1992); .9 where that is
 *       not known, .75 within one, who may well meet without you.
 * </ul>
 *
 * <p>The same facts give the same pairs: equal worths are ordered by person.
 */
public final class PairFinder {
    /** How many of the pairs found may be with one person. */
    static final int MOST_EACH = 3;

    /** What makes more pairs than this is passed over: fifty who look for it and fifty who offer it. */
    private static final int MOST_PAIRS = 2_500;

    private static final double NEED = .7;
    private static final double NEED_RARITY = .2;
    private static final double SHARED = .2;
    private static final double SHARED_RARITY = .4;
    private static final double MOST_SHARED = .65;
    private static final double UNKNOWN_APART = .9;
    private static final double TOGETHER = .75;

    private final Facts facts;
    private final SharedKeys keys;
    private final List<Warm> warm;

    private PairFinder(Facts facts, SharedKeys keys, List<Warm> warm) {
        this.facts = facts;
        this.keys = keys;
        this.warm = warm;
    }

    private record Warm(long person, Circle circle, Interest interest) {}

    /** Two of the warm by their places, the smaller first. */
    private record Two(int a, int b) {}

    /** A topic or tag, and how many people have it. */
    private record Shared(String key, int having) {
        private static final Shared NOTHING = new Shared("", 0);
    }

    /**
     * The best, best first.
     *
     * @param acquaintance asked only of those who would be among the best
     */
    public static List<FoundPair> best(Facts facts, Interests interests, Acquaintance acquaintance, int most) {
        List<Interest> all = new ArrayList<>();
        List<Warm> warm = new ArrayList<>();
        interests.all().forEach(entry -> {
            int slot = facts.ties().slot(entry.getKey());
            if (slot >= 0) {
                all.add(entry.getValue());
                if (isWarm(facts, slot)) {
                    warm.add(new Warm(entry.getKey(), facts.ties().circle(slot), entry.getValue()));
                }
            }
        });
        warm.sort(Comparator.comparingLong(Warm::person));
        return new PairFinder(facts, new SharedKeys(all, people(facts)), warm).best(acquaintance, most);
    }

    private static int people(Facts facts) {
        return Math.toIntExact(IntStream.range(0, facts.ties().size())
                .filter(facts.ties()::live)
                .count());
    }

    /** Whether a tie is one of those an introduction may be made between. */
    public static boolean isWarm(Facts facts, int slot) {
        Warmth warmth = facts.readings().warmth(slot);
        return facts.ties().live(slot) && (warmth == Warmth.THRIVING || warmth == Warmth.STEADY);
    }

    private List<FoundPair> best(Acquaintance acquaintance, int most) {
        List<FoundPair> ranked =
                candidates().stream().map(this::found).sorted(FoundPair.BEST_FIRST).toList();
        Map<Long, Integer> timesOf = new HashMap<>();
        List<FoundPair> best = new ArrayList<>();
        for (FoundPair pair : ranked) {
            if (best.size() == most) {
                break;
            }
            if (timesOf.getOrDefault(pair.a(), 0) < MOST_EACH
                    && timesOf.getOrDefault(pair.b(), 0) < MOST_EACH
                    && !acquaintance.of(pair.a(), pair.b())) {
                timesOf.merge(pair.a(), 1, Integer::sum);
                timesOf.merge(pair.b(), 1, Integer::sum);
                best.add(pair);
            }
        }
        return List.copyOf(best);
    }

    private Set<Two> candidates() {
        Map<String, List<Integer>> offering = places(Interest::offers);
        Map<String, List<Integer>> looking = places(Interest::looksFor);
        Set<Two> candidates = new HashSet<>();
        looking.forEach((word, seekers) -> {
            List<Integer> givers = offering.getOrDefault(word, List.of());
            if (!keys.isCommon(word) && (long) seekers.size() * givers.size() <= MOST_PAIRS) {
                seekers.forEach(seeker -> givers.forEach(giver -> add(candidates, seeker, giver)));
            }
        });
        BiConsumer<Integer, List<Integer>> among = (having, places) -> {
            if (keys.isFew(having)) {
                places.forEach(one -> places.forEach(other -> add(candidates, one, other)));
            }
        };
        places(Interest::caresAbout).forEach((topic, places) -> among.accept(keys.withTopic(topic), places));
        places(Interest::tags).forEach((tag, places) -> among.accept(keys.withTag(tag), places));
        return candidates;
    }

    private static void add(Set<Two> candidates, int one, int other) {
        if (one != other) {
            candidates.add(new Two(Math.min(one, other), Math.max(one, other)));
        }
    }

    private Map<String, List<Integer>> places(Function<Interest, Set<String>> of) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < warm.size(); place++) {
            for (String key : of.apply(warm.get(place).interest())) {
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place);
            }
        }
        return places;
    }

    private FoundPair found(Two two) {
        Warm a = warm.get(two.a);
        Warm b = warm.get(two.b);
        double need = Math.max(need(a.interest, b.interest), need(b.interest, a.interest));
        List<Shared> both = shared(a.interest, b.interest);
        double missing = both.stream()
                .mapToDouble(one -> 1 - SHARED - SHARED_RARITY * keys.rarity(one.having))
                .reduce(1, (product, one) -> product * one);
        double shared = Math.min(MOST_SHARED, 1 - missing);
        Shared rarest = both.stream().min(Comparator.comparingInt(Shared::having)).orElse(Shared.NOTHING);
        double ground = need > 0 ? need + (1 - need) * shared / 2 : shared;
        double closeness = (Closeness.of(a.circle) + Closeness.of(b.circle)) / 2;
        OptionalLong inA = facts.community(a.person);
        OptionalLong inB = facts.community(b.person);
        boolean known = inA.isPresent() && inB.isPresent();
        boolean apart = known && !inA.equals(inB);
        double hole = apart ? 1 : known ? TOGETHER : UNKNOWN_APART;
        return new FoundPair(
                a.person, b.person, ground * closeness * hole, need > 0, rarest.key, rarest.having, apart);
    }

    /** What both have and few others. */
    private List<Shared> shared(Interest a, Interest b) {
        return Stream.concat(
                        common(a.caresAbout(), b.caresAbout()).stream()
                                .map(topic -> new Shared(topic, keys.withTopic(topic))),
                        common(a.tags(), b.tags()).stream().map(tag -> new Shared(tag, keys.withTag(tag))))
                .filter(one -> keys.isFew(one.having))
                .toList();
    }

    private double need(Interest seeker, Interest giver) {
        return common(seeker.looksFor(), giver.offers()).stream()
                .filter(word -> !keys.isCommon(word))
                .mapToDouble(word -> NEED + NEED_RARITY * keys.rarity(keys.withWord(word)))
                .max()
                .orElse(0);
    }

    private static List<String> common(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        // Sorted, since a product of doubles depends on its order and a set’s order on the run.
        return one.stream().filter(other::contains).sorted().toList();
    }
}
