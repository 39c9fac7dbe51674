package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.network.StructuralHoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The only or main way into a group of people, and cooling: should it go silent, these are out of reach (Burt 1992 on those
 * who join what would not meet otherwise). What the tie is worth here is the way, so the circle counts half. What the group is
 * called is not known here; see {@link DailyFive#groupOf}.
 */
final class BridgeReason implements Reason {
    /** Fewer are no group. */
    static final int LEAST_OF_A_GROUP = 5;

    /** Fewer out of reach are no loss to speak of. */
    static final int LEAST_LOST = 4;
    /** The share of a group that would be out of reach which makes a way into it the main one. */
    private static final double MAIN = .4;

    private static final double COOLING = .30;
    private static final double LAPSING = .60;
    /** Below it, few of those someone knows know each other. */
    private static final double APART = .3;

    /**
     * What a tie leads into.
     *
     * @param others how many the group has besides the person themself
     * @param lost how many of these would be out of reach without the tie
     */
    private record Hanging(int group, int others, int lost) {}

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.BRIDGE;
    }

    @Override
    public double score(Facts facts, int slot) {
        Optional<Hanging> hanging = hanging(facts, slot);
        if (hanging.isEmpty()) {
            return 0;
        }
        int lost = hanging.get().lost();
        double loss = Ramp.at(facts.readings().risk(slot), COOLING, .50, LAPSING, .85);
        double way = isOnly(facts, slot, hanging.get()) ? 1 : .85;
        double brokerage = 1 - Math.min(1, constraint(facts, slot));
        return loss
                * way
                * (.75 + .15 * lost / (lost + 10.0) + .1 * brokerage)
                * Closeness.owed(facts.ties().circle(slot));
    }

    /** The group most of which hangs on a cooling tie, the first of equals. */
    private static Optional<Hanging> hanging(Facts facts, int slot) {
        if (facts.readings().warmth(slot) != Warmth.COOLING
                || History.silentDays(facts, slot) <= Rests.JUST_SPOKEN_DAYS) {
            return Optional.empty();
        }
        long person = facts.ties().person(slot);
        int node = facts.reach().graph().node(person);
        Map<Integer, Integer> lost = new TreeMap<>();
        facts.ways()
                .reachedOnlyThrough(person, slot)
                .forEach(other -> lost.merge(facts.reach().group(other), 1, Integer::sum));
        Hanging most = null;
        for (Map.Entry<Integer, Integer> entry : lost.entrySet()) {
            int group = entry.getKey();
            int others = facts.reach().size(group) - (facts.reach().group(node) == group ? 1 : 0);
            boolean isMain =
                    others >= LEAST_OF_A_GROUP && entry.getValue() >= LEAST_LOST && entry.getValue() >= MAIN * others;
            if (isMain && (most == null || entry.getValue() > most.lost)) {
                most = new Hanging(group, others, entry.getValue());
            }
        }
        return Optional.ofNullable(most);
    }

    private static boolean isOnly(Facts facts, int slot, Hanging hanging) {
        return !facts.ways().isReachedOtherwise(hanging.group, facts.ties().person(slot), slot);
    }

    private static double constraint(Facts facts, int slot) {
        int node = facts.reach().graph().node(facts.ties().person(slot));
        return node < 0 ? 1 : StructuralHoles.constraint(facts.reach().graph(), node);
    }

    /** The people of the group that hangs on a cooling tie, the person themself included; nobody where none does. */
    static List<Long> group(Facts facts, int slot) {
        return hanging(facts, slot)
                .map(hanging -> facts.reach().people(hanging.group))
                .orElse(List.of());
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        Optional<Hanging> hanging = hanging(facts, slot);
        if (hanging.isEmpty()) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        terms.add(new Term.Choice("way", isOnly(facts, slot, hanging.get()) ? "only" : "main"));
        terms.add(new Term.Count("others", hanging.get().others));
        terms.add(new Term.Count("lost", hanging.get().lost));
        int contactDays = History.contactDays(facts, slot);
        if (contactDays >= RhythmReason.CONTACT_DAYS) {
            int usual = (int) Math.max(1, Math.round(History.meanGap(facts, slot)));
            terms.add(new Term.Length("usual", usual));
        }
        terms.add(new Term.Length("silent", History.silentDays(facts, slot)));
        terms.add(new Term.Choice("known", constraint(facts, slot) < APART ? "apart" : "together"));
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String key = "bridge." + terms.choice("way");
        if (terms.has("group")) {
            return say.text(key, say.brief(terms.quote("group")));
        }
        return terms.has("around")
                ? say.text(key + ".around", say.brief(terms.quote("around")))
                : say.text(key + ".bare", terms.count("others"));
    }
}
