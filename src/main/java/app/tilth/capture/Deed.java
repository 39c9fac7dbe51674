package app.tilth.capture;

import app.tilth.capture.Vocabulary.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that may tell of something given, received, asked, promised, owed or of an introduction.
 *
 * @param what the verb's meaning, such as "gave"
 * @param form of the verb: "verb" stands before what it is about, "done" after it
 * @param from the first word that belongs to it
 * @param verb where the verb is
 * @param verbEnd the word after the verb
 * @param to the word after the last
 */
record Deed(String what, String form, int from, int verb, int verbEnd, int to) {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final List<String> VERBS = List.of(
            "gave.",
            "received.",
            "asked.",
            "promise.verb",
            "owe.verb",
            "thank.verb",
            "introduce.verb",
            "introduce.done");

    static List<Deed> find(Line line) {
        List<Deed> deeds = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Optional<Deed> deed = at(line, at);
            if (deed.isPresent()) {
                add(deeds, deed.get(), line);
                at = deed.get().verbEnd - 1;
            }
        }
        return deeds;
    }

    private static Optional<Deed> at(Line line, int at) {
        for (String verb : VERBS) {
            Optional<Phrase> phrase = WORDS.find(line, at, verb);
            if (phrase.isPresent()) {
                String[] parts = (verb + phrase.get().meaning()).split("\\.", -1);
                if (parts[1].equals("for")) {
                    continue;
                }
                int end = at + phrase.get().words();
                return Optional.of(new Deed(parts[0], parts[1], at, at, end, end).stretched(line));
            }
        }
        return Optional.empty();
    }

    /** A verb reaches to the end of its clause, "versprochen, …" into the next; a participle back to where it begins. */
    private Deed stretched(Line line) {
        int end = line.clauseEnd(verbEnd - 1);
        if (form.equals("done")) {
            return new Deed(what, form, beginning(line), verb, verbEnd, end);
        }
        boolean promise = what.equals("promise");
        boolean goesOn = promise && end == verbEnd && !line.sentenceEndsAfter(end - 1);
        return new Deed(
                what, form, promise ? beginning(line) : verb, verb, verbEnd, goesOn ? line.clauseEnd(end) : end);
    }

    /** Where a German clause with a participle begins: at its "habe", else at its first word. */
    private int beginning(Line line) {
        int start = line.clauseStart(verb);
        for (int at = verb - 1; at >= start; at--) {
            if (WORDS.is(line, at, "before.kind") && WORDS.is(line, at, "i.helping")) {
                return at;
            }
        }
        return form.equals("done") ? start : verb;
    }

    /** Adds a deed after those before it, whose end gives way. */
    private static void add(List<Deed> deeds, Deed deed, Line line) {
        int from = deed.from;
        if (!deeds.isEmpty() && deeds.getLast().to > deed.from) {
            Deed last = deeds.removeLast();
            from = Math.max(from, last.verbEnd);
            int end = Math.max(last.verbEnd, from);
            boolean joined = end > last.verbEnd && WORDS.is(line, end - 1, "and");
            deeds.add(new Deed(last.what, last.form, last.from, last.verb, last.verbEnd, joined ? end - 1 : end));
        }
        deeds.add(new Deed(deed.what, deed.form, from, deed.verb, deed.verbEnd, deed.to));
    }

    boolean covers(int at) {
        return from <= at && at < to;
    }
}
