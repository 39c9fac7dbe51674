package app.tilth.insight;

import app.tilth.model.Warmth;
import app.tilth.tie.WarmthOverTime;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Numbers;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The one sentence that is true of each of them, also where there is nothing, one of something, or all of it. */
public final class InsightWords {
    private static final Messages WORDS = Messages.of("insight");
    private static final int SPELLED = 10;

    private InsightWords() {}

    /** What there is to say of all together: how giving stands to receiving, and how long returns took. */
    public static String headline(Passing passing, Harvest harvest) {
        String balance = balance(passing.gave(), passing.received());
        OptionalInt wait = harvest.usualWait();
        return wait.isEmpty() ? balance : WORDS.get("headline", balance, wait(harvest, wait.getAsInt()));
    }

    private static String wait(Harvest harvest, int usual) {
        if (usual > 0) {
            return WORDS.get("wait", Spans.text(usual));
        }
        return WORDS.get(harvest.longestWait().orElse(0) == 0 ? "wait.same-day" : "wait.half-same-day");
    }

    private static String balance(int gave, int received) {
        if (gave == 0 && received == 0) {
            return WORDS.get("balance.nothing");
        }
        if (gave == 0 || received == 0) {
            return WORDS.get(gave == 0 ? "balance.received" : "balance.gave", Math.max(gave, received));
        }
        if (gave == received) {
            return WORDS.get("balance.even");
        }
        boolean giving = gave > received;
        int more = Math.max(gave, received);
        int less = Math.min(gave, received);
        int times = more / less;
        String verb = WORDS.get(giving ? "verb.gave" : "verb.received");
        String other = WORDS.get(giving ? "verb.received" : "verb.gave");
        if (times == 1) {
            return WORDS.get("balance.more", verb, other);
        }
        String often = times == 2 ? WORDS.get("times.two") : WORDS.get("times", number(times));
        return WORDS.get(more % less == 0 ? "balance.times" : "balance.over-times", verb, often, other);
    }

    private static String number(int count) {
        return count <= SPELLED ? Numbers.spelled(count) : Integer.toString(count);
    }

    public static String of(CirclesLived circles) {
        int wanted = circles.wanted();
        int cooling = circles.wanted(Warmth.COOLING);
        int dormant = circles.wanted(Warmth.DORMANT);
        if (wanted == 0) {
            return WORDS.get("circles.none");
        }
        if (wanted == 1) {
            return WORDS.get(
                    cooling == 1 ? "circles.one.cooling" : dormant == 1 ? "circles.one.dormant" : "circles.one");
        }
        return cooling + dormant == 0
                ? WORDS.get("circles.warm", wanted)
                : WORDS.get("circles.some", wanted, cooling, dormant);
    }

    public static String of(Passing passing) {
        int parts = passing.parts().size();
        int giving = passing.givingParts();
        if (passing.parts().stream().allMatch(part -> part.moments() == 0)) {
            return WORDS.get("passing.nothing");
        }
        String unit = WORDS.get("unit." + passing.parts().getFirst().months());
        String key = giving == 0 ? "passing.none" : giving == parts ? "passing.all" : "passing.some";
        return WORDS.get(key, giving, parts, unit);
    }

    public static String of(Harvest harvest) {
        int count = harvest.returns().size();
        if (count == 0) {
            return WORDS.get("harvest.none");
        }
        String shortest = Spans.text(harvest.shortestWait().orElse(0));
        String longest = Spans.text(harvest.longestWait().orElse(0));
        if (harvest.longestWait().orElse(0) == 0) {
            return WORDS.get(count == 1 ? "harvest.one.same-day" : "harvest.same-day", count);
        }
        if (count == 1) {
            return WORDS.get("harvest.one", longest);
        }
        if (harvest.shortestWait().orElse(0) == 0) {
            return WORDS.get("harvest.up-to", longest);
        }
        return shortest.equals(longest)
                ? WORDS.get("harvest.same", count, longest)
                : WORDS.get("harvest.some", shortest, longest);
    }

    /** Compares the first day with the last. */
    public static String of(WarmthOverTime warmth, Stretch stretch) {
        int last = warmth.size() - 1;
        if (warmth.ties(last) == 0) {
            return WORDS.get("warmth.nobody");
        }
        String then = stretch == Stretch.ALL
                ? WORDS.get("then.in", Dates.month(LocalDate.ofEpochDay(warmth.day(0)), LocalDate.MIN))
                : WORDS.get("then." + stretch);
        if (warmth.ties(0) == 0) {
            return WORDS.get("warmth.beginning", then);
        }
        if (isCold(warmth, 0) && isCold(warmth, last)) {
            return WORDS.get("warmth.none", then);
        }
        int warm = Integer.compare(warm(warmth, last), warm(warmth, 0));
        int cooling = Integer.compare(warmth.ties(last, Warmth.COOLING), warmth.ties(0, Warmth.COOLING));
        return WORDS.get("warmth." + word(warm) + "." + word(cooling), then);
    }

    private static boolean isCold(WarmthOverTime warmth, int i) {
        return warm(warmth, i) + warmth.ties(i, Warmth.COOLING) == 0;
    }

    private static int warm(WarmthOverTime warmth, int i) {
        return warmth.ties(i, Warmth.THRIVING) + warmth.ties(i, Warmth.STEADY);
    }

    private static String word(int order) {
        return order > 0 ? "more" : order < 0 ? "fewer" : "same";
    }

    public static String of(Introducers introducers) {
        if (introducers.ties() == 0) {
            return WORDS.get("introducers.nobody");
        }
        int brought = introducers.brought();
        String key = brought == 0 ? "none" : brought == introducers.ties() ? "all" : "some";
        return WORDS.get("introducers." + key, brought, introducers.ties());
    }

    /**
     * @param hanging how many of those within reach hang on one person
     * @param reached how many are within reach
     */
    public static String ofReach(int hanging, int reached) {
        String some = reached == 1 ? "reach.one" : "reach.some";
        return WORDS.get(reached == 0 ? "reach.nobody" : hanging == 0 ? "reach.none" : some, hanging, reached);
    }
}
