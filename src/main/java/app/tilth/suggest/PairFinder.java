package app.tilth.suggest;

import app.tilth.model.Warmth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    /** Of so many first the best are looked for; of more where too many of them know each other. */
    private static final int LOOKED_AT = 1_000;

    private static final int MORE = 8;
    private static final double UNKNOWN_APART = .9;
    private static final double TOGETHER = .75;

    private final Interests interests;
    private final SharedKeys shared;
    /** By person, ascending. */
    private final List<Warm> warm;

    private final Postings offering;
    private final Postings looking;
    private final Postings caring;
    private final Postings tagged;

    private PairFinder(Interests interests, SharedKeys shared, List<Warm> warm, int numbers) {
        this.interests = interests;
        this.shared = shared;
        this.warm = warm;
        offering = postings(Keys::offers, numbers);
        looking = postings(Keys::looksFor, numbers);
        caring = postings(Keys::caresAbout, numbers);
        tagged = postings(Keys::tags, numbers);
    }

    /** One end of an introduction; no community is {@link Long#MIN_VALUE}. */
    private record Warm(Keys keys, double closeness, long community) {}

    private Postings postings(Function<Keys, int[]> keys, int numbers) {
        return new Postings(warm.stream().map(one -> keys.apply(one.keys)).toList(), numbers);
    }

    /**
     * The best, best first.
     *
     * @param acquaintance asked only of those who would be among the best
     */
    public static List<FoundPair> best(Facts facts, Interests interests, Acquaintance acquaintance, int most) {
        int numbers = interests.numbers();
        List<Keys> all = new ArrayList<>();
        List<Warm> warm = new ArrayList<>();
        for (Keys keys : interests.all()) {
            int slot = facts.ties().slot(keys.person());
            if (slot >= 0) {
                all.add(keys);
                if (isWarm(facts, slot)) {
                    warm.add(new Warm(
                            keys,
                            Closeness.of(facts.ties().circle(slot)),
                            facts.community(keys.person()).orElse(Long.MIN_VALUE)));
                }
            }
        }
        return new PairFinder(interests, new SharedKeys(all, people(facts), numbers), warm, numbers)
                .best(acquaintance, most);
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
        PairGrounds pairs = new PairGrounds(warm.size());
        for (int place = 0; place < warm.size(); place++) {
            match(place, pairs);
            int first = place;
            pairs.end(place, other -> rest(warm.get(first), warm.get(other)));
        }
        double[] worths = pairs.worths();
        double[] ascending = worths.clone();
        Arrays.sort(ascending);
        for (long among = LOOKED_AT; ; among *= MORE) {
            int from = (int) Math.max(0, ascending.length - among);
            double least = ascending.length == 0 ? 0 : ascending[from];
            List<FoundPair> best = best(
                    IntStream.range(0, worths.length)
                            .filter(i -> worths[i] >= least)
                            .mapToObj(i -> found(pairs.first(i), pairs.second(i), worths[i]))
                            .sorted(FoundPair.BEST_FIRST)
                            .toList(),
                    acquaintance,
                    most);
            if (best.size() == most || from == 0) {
                return best;
            }
        }
    }

    private static List<FoundPair> best(List<FoundPair> ranked, Acquaintance acquaintance, int most) {
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

    /** Notes all grounds with those who come after a place. */
    private void match(int place, PairGrounds pairs) {
        Keys keys = warm.get(place).keys;
        for (int word : keys.looksFor()) {
            if (isTelling(word)) {
                offering.eachAfter(word, place, other -> pairs.need(other, shared.rarity(word)));
            }
        }
        for (int word : keys.offers()) {
            if (isTelling(word)) {
                looking.eachAfter(word, place, other -> pairs.need(other, shared.rarity(word)));
            }
        }
        for (int topic : keys.caresAbout()) {
            if (shared.isFew(topic)) {
                caring.eachAfter(topic, place, other -> pairs.share(other, shared.rarity(topic)));
            }
        }
        for (int tag : keys.tags()) {
            if (shared.isFew(tag)) {
                tagged.eachAfter(tag, place, other -> pairs.share(other, shared.rarity(tag)));
            }
        }
    }

    private boolean isTelling(int word) {
        return !shared.isCommon(word) && (long) offering.count(word) * looking.count(word) <= MOST_PAIRS;
    }

    /** Closeness times apart. */
    private static double rest(Warm a, Warm b) {
        double hole = a.community == Long.MIN_VALUE || b.community == Long.MIN_VALUE
                ? UNKNOWN_APART
                : a.community == b.community ? TOGETHER : 1;
        return (a.closeness + b.closeness) / 2 * hole;
    }

    private FoundPair found(int first, int second, double worth) {
        Warm a = warm.get(first);
        Warm b = warm.get(second);
        int topic = rarest(a.keys.caresAbout(), b.keys.caresAbout());
        int tag = rarest(a.keys.tags(), b.keys.tags());
        boolean isTag = topic < 0 || (tag >= 0 && shared.having(tag) < shared.having(topic));
        int rarest = isTag ? tag : topic;
        return new FoundPair(
                a.keys.person(),
                b.keys.person(),
                worth,
                meets(a.keys.looksFor(), b.keys.offers()) || meets(b.keys.looksFor(), a.keys.offers()),
                rarest < 0 ? "" : interests.text(rarest),
                rarest < 0 ? 0 : shared.having(rarest),
                a.community != b.community && a.community != Long.MIN_VALUE && b.community != Long.MIN_VALUE);
    }

    private boolean meets(int[] sought, int[] offered) {
        return Arrays.stream(sought).anyMatch(word -> has(offered, word) && isTelling(word));
    }

    /** What few have and both of these, the rarest of it; below 0 where there is none. */
    private int rarest(int[] one, int[] other) {
        int rarest = -1;
        for (int key : one) {
            if (has(other, key) && shared.isFew(key) && (rarest < 0 || shared.having(key) < shared.having(rarest))) {
                rarest = key;
            }
        }
        return rarest;
    }

    private static boolean has(int[] keys, int key) {
        for (int one : keys) {
            if (one == key) {
                return true;
            }
        }
        return false;
    }
}
