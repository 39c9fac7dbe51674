package app.tilth.sample;

import app.tilth.model.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up what passed: mostly gifts of yours, some returns that grew from them, now and then an ask. */
final class Giving {
    /** What passes when something does, in a thousand: a little more than two gives to each return. */
    private static final Map<String, Integer> PASSED = new LinkedHashMap<>();

    static {
        PASSED.put("gave information", 215);
        PASSED.put("gave advice", 150);
        PASSED.put("gave attention", 160);
        PASSED.put("gave help", 110);
        PASSED.put("gave referral", 40);
        PASSED.put("gave reference", 12);
        PASSED.put("received information", 85);
        PASSED.put("received advice", 55);
        PASSED.put("received help", 48);
        PASSED.put("received attention", 50);
        PASSED.put("received referral", 18);
        PASSED.put("received gift", 15);
        PASSED.put("asked advice", 16);
        PASSED.put("asked help", 10);
        PASSED.put("asked information", 12);
        PASSED.put("asked introduction", 4);
    }

    /** A return takes between five months and three years to grow. */
    private static final int SHORTEST = 150;

    private static final int LONGEST = 1000;

    /** A give that may bear something. */
    private record Seed(String key, int ago) {}

    private final Map<Long, List<Seed>> seeds = new HashMap<>();
    private final SplittableRandom random;
    private int count;

    Giving(SplittableRandom random) {
        this.random = random;
    }

    String draw() {
        return Draw.weighted(PASSED, random);
    }

    /**
     * @param drawn such as {@code gave help}
     */
    Passing passing(String drawn, Acquaintance person, int ago, String note) {
        List<String> words = Block.split(drawn, " ");
        Exchange.Passed passed = Exchange.Passed.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        Exchange.Kind kind = Exchange.Kind.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        count++;
        String key = "drawn" + count;
        List<Seed> sown = seeds.computeIfAbsent(person.id(), id -> new ArrayList<>());
        List<String> from = passed == Exchange.Passed.RECEIVED
                ? sown.stream()
                        .filter(seed -> seed.ago() - ago >= SHORTEST && seed.ago() - ago <= LONGEST)
                        .limit(1 + random.nextInt(2))
                        .map(Seed::key)
                        .toList()
                : List.of();
        if (passed == Exchange.Passed.GAVE) {
            sown.add(new Seed(key, ago));
        }
        Exchange.Outcome outcome = random.nextInt(4) == 0 ? Exchange.Outcome.DECLINED : Exchange.Outcome.GRANTED;
        return new Passing(passed, kind, size(kind), passed == Exchange.Passed.ASKED ? outcome : null, key, from, note);
    }

    private Exchange.Size size(Exchange.Kind kind) {
        return switch (kind) {
            case INFORMATION, ATTENTION, GIFT -> Exchange.Size.SMALL;
            case ADVICE, REFERRAL, REFERENCE, INTRODUCTION, MONEY -> Exchange.Size.MEDIUM;
            case HELP -> random.nextInt(4) == 0 ? Exchange.Size.LARGE : Exchange.Size.MEDIUM;
        };
    }
}
