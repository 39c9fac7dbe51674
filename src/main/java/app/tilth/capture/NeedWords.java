package app.tilth.capture;

import app.tilth.capture.Draft.Needed;
import app.tilth.capture.NameWords.Chain;
import app.tilth.capture.Passage.What;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.words.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What may be needed one day: "I may need a lawyer in Lisbon by June". Who could help is guessed from its words: a role, a
 * place, a field, people who are named; what is not clear is only part of the title.
 *
 * <p>Asked only of lines that tell of nobody who took part, which are no contact.
 */
final class NeedWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final int MOST_OF_A_NAME = 3;

    private final Reading reading;
    private final Line line;
    private final NameWords names;
    private final HorizonWords horizons;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Integer> people = new ArrayList<>();

    NeedWords(Reading reading, NameWords names, HorizonWords horizons) {
        this.reading = reading;
        this.line = reading.line;
        this.names = names;
        this.horizons = horizons;
    }

    /** Empty where the line is about nothing that may be needed. */
    Optional<Needed> read() {
        int begin = afterVerb();
        if (begin == 0 || begin >= line.size() || !goesOnAfter(begin - 1) || has(begin, "need.not")) {
            return Optional.empty();
        }
        int end = line.clauseEnd(begin);
        int verb = WORDS.is(line, end - 1, "need.last") ? end - 1 : end;
        int sentence = sentenceEnd(begin);
        Optional<HorizonWords.Found> horizon =
                horizons.within(begin, sentence).filter(found -> !reading.refuses(What.WHEN, found.from(), found.to()));
        int from = horizon.map(HorizonWords.Found::from).orElse(sentence);
        int to = horizon.map(HorizonWords.Found::to).orElse(sentence);
        String source = line.text(begin, end);
        String title = joined(line.text(begin, Math.min(from, verb)), to < verb ? line.text(to, verb) : "");
        if (title.isEmpty() || reading.refuses(What.NEED, begin, end)) {
            return Optional.empty();
        }
        reading.take(0, begin, What.JOIN);
        reading.take(verb, end, What.JOIN);
        horizon.ifPresent(found -> reading.take(found.from(), found.to(), What.WHEN));
        whoCouldHelp(begin, verb, at -> at < from || at >= to);
        reading.take(begin, verb, What.NEED);
        return Optional.of(new Needed(
                Brief.atStart(title),
                horizon.map(HorizonWords.Found::day),
                horizon.map(found -> line.text(found.from(), found.to())).orElse(""),
                criteria,
                people,
                source));
    }

    /** The word after "I may need", with whatever tells how sure that is; 0 where the line does not begin so. */
    private int afterVerb() {
        int begin = maybe(0);
        int open = WORDS.length(line, begin, "need.first");
        int verb = WORDS.length(line, begin, "need.verb");
        if (open > verb) {
            return WORDS.is(line, line.clauseEnd(begin) - 1, "need.last") ? maybe(begin + open) : 0;
        }
        return verb == 0 ? 0 : maybe(begin + verb);
    }

    private int maybe(int at) {
        int next = at;
        while (WORDS.length(line, next, "need.maybe") > 0) {
            next += WORDS.length(line, next, "need.maybe");
        }
        return next;
    }

    private boolean goesOnAfter(int at) {
        return line.runsOnAfter(at) || line.gap(at).startsWith(":");
    }

    private boolean has(int at, String meaning) {
        return WORDS.length(line, at, meaning) > 0;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (!line.sentenceEndsAfter(end)) {
            end++;
        }
        return end + 1;
    }

    private static String joined(String before, String after) {
        return (before.strip() + " " + after.strip()).strip();
    }

    // --- who could help

    private void whoCouldHelp(int begin, int end, IntPredicate isTitle) {
        int first = begin;
        while (first < end && (!isTitle.test(first) || isLeading(first))) {
            first++;
        }
        int last = first;
        while (last < end && isTitle.test(last) && !has(last, "need.stop")) {
            last++;
        }
        if (!named(begin, begin) && last > first) {
            head(first, last);
        }
        for (int at = last; at < end; at++) {
            boolean isPlace = has(at, "need.place") && !isManner(at + 1);
            int knows = WORDS.length(line, at, "need.knows");
            if (knows > 0) {
                at = stretch(at + knows, end, isTitle, Kind.TAG, _ -> true) - 1;
            } else if (isTitle.test(at) && !named(at, at + 1) && (isPlace || has(at, "need.at"))) {
                at = where(at + 1, end, isTitle, isPlace ? Kind.PLACE : Kind.ORGANIZATION) - 1;
            }
        }
    }

    /**
     * "in full", "in Vollzeit", "in Heimarbeit": how something is, not where. German writes every noun as it writes a name, so
     * the ending has to tell; no place is called so, unless more of a name follows ("Person County").
     */
    private boolean isManner(int at) {
        boolean goesOn = at + 1 < line.size()
                && line.runsOnAfter(at)
                && line.word(at + 1).looksLikeName();
        if (at >= line.size() || goesOn) {
            return false;
        }
        String word = line.word(at).key();
        return WORDS.means("need.manner", word) || WORDS.endsAs("need.manner.ending", word);
    }

    /** "a", "two", "new": what stands before the thing itself. */
    private boolean isLeading(int at) {
        return has(at, "need.leading") || WORDS.find(line, at, "number.").isPresent();
    }

    /** People who are known here, named where a line names people: at its beginning and after "from". */
    private boolean named(int preposition, int at) {
        boolean leads = preposition == at || has(preposition, "from") || has(preposition, "with");
        if (!leads || at >= line.size() || !line.word(at).looksLikeName()) {
            return false;
        }
        Optional<Chain> chain = names.chain(at, false, false);
        chain.ifPresent(found -> people.addAll(found.people()));
        return chain.isPresent();
    }

    /** What is needed where it is what somebody does: "lawyer", "Anwältin". */
    private void head(int from, int to) {
        String word = line.word(to - 1).key();
        boolean several = WORDS.find(line, from - 1, "number.")
                .filter(number -> !number.meaning().equals("1"))
                .isPresent();
        String one = several && word.matches(".*[^s]s") ? word.substring(0, word.length() - 1) : word;
        if (WORDS.means("need.role", one) || (!WORDS.means("need.thing", one) && WORDS.endsAs("need.ending", one))) {
            String text = line.text(from, to);
            int left = text.length() - (word.length() - one.length());
            criterion(Kind.ROLE, text.substring(0, left).toLowerCase(Locale.ROOT), from, to);
        }
    }

    /**
     * "in Lisbon" is a place, "at Sunda Power" an organization, "in climate tech" a field. Answers the word after it.
     *
     * @param named what it is where it looks like a name
     */
    private int where(int begin, int end, IntPredicate isTitle, Kind named) {
        int from = begin;
        while (from < end && has(from, "need.leading")) {
            from++;
        }
        boolean isNamed = from == begin && from < end && line.word(from).looksLikeName();
        if (isNamed) {
            return stretch(from, end, isTitle, named, at -> line.word(at).looksLikeName());
        }
        return named == Kind.PLACE ? stretch(from, end, isTitle, Kind.INDUSTRY, _ -> true) : begin;
    }

    /** A few words that belong together. Answers the word after them. */
    private int stretch(int from, int end, IntPredicate isTitle, Kind kind, IntPredicate belongs) {
        int to = from;
        while (to < end
                && to - from < MOST_OF_A_NAME
                && isTitle.test(to)
                && !has(to, "need.stop")
                && belongs.test(to)) {
            to++;
        }
        if (to > from) {
            criterion(kind, line.text(from, to), from, to);
        }
        return to;
    }

    private void criterion(Kind kind, String text, int from, int to) {
        if (!reading.corrections.refused().contains(new Corrections.Refusal(What.CRITERION, text))) {
            reading.take(from, to, What.CRITERION);
            criteria.add(Criterion.of(kind, text));
        }
    }
}
