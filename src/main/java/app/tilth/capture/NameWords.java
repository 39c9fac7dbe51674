package app.tilth.capture;

import app.tilth.capture.NameBook.Named;
import app.tilth.capture.Passage.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names where a name is expected, alone or several joined by "and" and commas. */
final class NameWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final int MOST_WORDS = 5;
    /** More people than this are in no line; what follows stays in the summary. */
    private static final int MOST_PEOPLE = 300;

    private final Reading reading;
    private final Line line;
    private final NameBook names;

    NameWords(Reading reading, NameBook names) {
        this.reading = reading;
        this.line = reading.line;
        this.names = names;
    }

    /** A name from {@code at} to before {@code to}. */
    record Found(int to, Mention mention) {}

    /** People at a stretch. */
    record Chain(int to, List<Integer> people) {}

    /**
     * @param mayBeNew whether a name nobody has counts as well
     */
    Optional<Found> at(int at, boolean mayBeNew, boolean present) {
        int most = reach(at);
        if (most == 0 || (!line.word(at).looksLikeName() && WORDS.knows(line, at))) {
            return Optional.empty();
        }
        List<Named> called = List.of();
        int length = most;
        for (; length > 0; length--) {
            called = names.called(name(at, at + length));
            if (!called.isEmpty()) {
                break;
            }
        }
        if (length == 0 && !(mayBeNew && line.word(at).looksLikeName() && !WORDS.knows(line, at))) {
            return Optional.empty();
        }
        int end = Math.max(1, length);
        while (end < most && mayBeNew && line.word(at + end).looksLikeName() && !isMeaningful(at + end)) {
            end++;
        }
        boolean beyond = end > length;
        if (reading.refuses(What.PERSON, at, at + end)) {
            return Optional.empty();
        }
        return Optional.of(new Found(at + end, mention(name(at, at + end), called, beyond, present)));
    }

    /** Whether a word after a name means something by itself, so that it is no part of the name. */
    private boolean isMeaningful(int at) {
        return WORDS.knows(line, at);
    }

    private Mention mention(String words, List<Named> called, boolean beyond, boolean present) {
        Optional<Named> said = reading.corrections.people().get(words);
        if (said != null) {
            return new Mention(words, called, said, present, true);
        }
        return new Mention(
                words, called, beyond ? Optional.empty() : called.stream().findFirst(), present, false);
    }

    private int reach(int at) {
        if (!reading.isFree(at)) {
            return 0;
        }
        int most = 1;
        while (most < MOST_WORDS && line.runsOnAfter(at + most - 1) && reading.isFree(at + most)) {
            most++;
        }
        return most;
    }

    private String name(int from, int to) {
        String text = line.text(from, to);
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }

    /** All names from a word on, taken; empty where there is none. */
    Optional<Chain> chain(int at, boolean mayBeNew, boolean present) {
        List<Integer> people = new ArrayList<>();
        int end = at;
        int next = at;
        while (people.size() < MOST_PEOPLE) {
            boolean afterComma = next == end && next > at;
            Optional<Found> found = at(next, mayBeNew, present);
            if (found.isEmpty() || (afterComma && !standsAlone(found.get().to))) {
                break;
            }
            if (next > end) {
                reading.take(end, next, What.JOIN);
            }
            people.add(reading.mention(next, found.get().to, found.get().mention));
            end = found.get().to;
            if (end >= line.size() || !goesOnAfter(end - 1)) {
                break;
            }
            next = WORDS.is(line, end, "and") ? end + 1 : end;
            if (next == end && line.gap(end - 1).isBlank()) {
                break;
            }
        }
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chain(end, people.stream().distinct().toList()));
    }

    private boolean goesOnAfter(int at) {
        String gap = line.gap(at).replace(".", "").strip();
        return gap.isEmpty() || gap.equals(",") || gap.equals("&");
    }

    /** Whether a name after a comma ends where a list would: "Ana, Joon and Hana", not "Ana, Joon is hiring". */
    private boolean standsAlone(int to) {
        return to >= line.size()
                || line.breaksAfter(to - 1)
                || line.gap(to - 1).indexOf('&') >= 0
                || WORDS.is(line, to, "and")
                || reading.is(to, What.WHEN);
    }
}
