package app.tilth.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts contacts into words, from the patterns of the phrase list and what is known of a person.
 *
 * <p>No sentence is said twice within a dozen contacts of a tie nor twice running, and how someone is doing is said once.
 */
final class Phrases {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(:up)?}");
    private static final int REMEMBERED = 12;
    private static final int ATTEMPTS = 60;

    private final Map<String, List<String>> patterns = new HashMap<>();
    private final Map<Long, Deque<String>> said = new HashMap<>();
    private final Map<Long, Set<String>> lives = new HashMap<>();
    private final SplittableRandom random;
    private String last = "";

    Phrases(SplittableRandom random) {
        this.random = random;
        Block.read("phrases.txt").forEach(block -> patterns.put(block.heading(), block.lines()));
    }

    List<String> lines(String heading) {
        return Objects.requireNonNull(patterns.get(heading), heading);
    }

    /** Items of a heading whose one line parts them by semicolons. */
    List<String> words(String heading) {
        return Block.split(lines(heading).getFirst(), ";");
    }

    /**
     * A sentence about a contact with someone; its bars, if the pattern has any, are the caller's.
     *
     * @return null where all that could be said has been said lately
     */
    @Nullable
    String say(String heading, Acquaintance person) {
        Deque<String> before = said.computeIfAbsent(person.id(), id -> new ArrayDeque<>());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String text = fill(Draw.one(lines(heading), random), person);
            if (text != null && !text.equals(last) && !before.contains(text)) {
                last = text;
                before.addLast(text);
                if (before.size() > REMEMBERED) {
                    before.removeFirst();
                }
                return text;
            }
        }
        return null;
    }

    /** Null where the pattern has a slot that nothing fits. The same slot is filled alike all through. */
    private @Nullable String fill(String pattern, Acquaintance person) {
        Map<String, String> chosen = new HashMap<>();
        Matcher slots = SLOT.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (slots.find()) {
            String word = chosen.computeIfAbsent(slots.group(1), slot -> word(slot, person));
            if (word.isEmpty()) {
                return null;
            }
            slots.appendReplacement(text, Matcher.quoteReplacement(slots.group(2) == null ? word : Draw.capital(word)));
        }
        return slots.appendTail(text).toString();
    }

    private String word(String slot, Acquaintance person) {
        return switch (slot) {
            case "name" -> person.person().name().familiar();
            case "matter" -> Draw.one(person.community().matters(), random);
            case "thing" -> Draw.one(person.community().things(), random);
            case "interest" -> person.interests().isEmpty() ? "" : Draw.one(person.interests(), random);
            case "city" -> person.city();
            case "elsewhere" -> person.isNear() ? "" : person.city();
            case "venue" -> person.isNear() ? Draw.one(words("venue"), random) : "the station in " + person.city();
            case "life" -> life(person);
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private String life(Acquaintance person) {
        Set<String> told = lives.computeIfAbsent(person.id(), id -> new HashSet<>());
        List<String> all = person.life().isEmpty() ? lines("life") : person.life();
        List<String> untold = all.stream().filter(line -> !told.contains(line)).toList();
        if (untold.isEmpty()) {
            return "";
        }
        String line = Draw.one(untold, random);
        told.add(line);
        return Objects.requireNonNullElse(fill(line, person), "");
    }
}
