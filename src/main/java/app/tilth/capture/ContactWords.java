package app.tilth.capture;

import app.tilth.capture.NameWords.Chain;
import app.tilth.capture.NameWords.Found;
import app.tilth.capture.Passage.What;
import app.tilth.capture.Vocabulary.Phrase;
import app.tilth.model.InteractionKind;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What it was and with whom: "coffee with Ana and Joon", "Ana rang", "mit Joon telefoniert". */
final class ContactWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;

    private final Reading reading;
    private final Line line;
    private final NameWords names;
    private final IntPredicate reserved;
    private boolean together;

    /**
     * @param reserved whether a word belongs to something else, such as a promise, whose names are no company
     */
    ContactWords(Reading reading, NameWords names, IntPredicate reserved) {
        this.reading = reading;
        this.line = reading.line;
        this.names = names;
        this.reserved = reserved;
    }

    void read() {
        company();
        for (int at = 0; at < line.size() && reading.kind == null; at++) {
            int here = at;
            if (isOpen(at)) {
                WORDS.find(line, at, "kind.").ifPresent(phrase -> kind(here, phrase));
            }
        }
        if (reading.present().isEmpty()) {
            spokenTo();
        }
        if (reading.present().isEmpty()) {
            atTheBeginning();
        }
    }

    /** What it most likely was where no word says so. */
    InteractionKind assumed() {
        return together ? InteractionKind.MEETING : InteractionKind.MESSAGE;
    }

    private boolean isOpen(int at) {
        return reading.isFree(at) && !reserved.test(at);
    }

    /** Everyone named after "with". */
    private void company() {
        for (int at = 0; at + 1 < line.size(); at++) {
            if (isOpen(at) && WORDS.is(line, at, "with") && line.runsOnAfter(at)) {
                Optional<Chain> chain = names.chain(at + 1, true, true);
                if (chain.isPresent()) {
                    reading.take(at, at + 1, What.JOIN);
                    together = true;
                }
            }
        }
    }

    private void kind(int at, Phrase phrase) {
        int end = at + phrase.words();
        String[] meaning = phrase.meaning().split("\\.", -1);
        if (reading.refuses(What.KIND, at, end)) {
            return;
        }
        boolean people = after(end, meaning[1]) || before(at, meaning[1]);
        if (people || nextToPeople(at, end) || meaning[1].equals("done") || isAtBeginning(at)) {
            reading.kind = InteractionKind.valueOf(meaning[0]);
            reading.kindWord = line.text(at, end);
            reading.take(at, end, What.KIND);
            joinBefore(at);
            if (meaning[1].equals("verb") && reading.isFree(end) && WORDS.is(line, end, "i")) {
                reading.take(end, end + 1, What.JOIN);
                reading.fromThem = false;
            }
        }
    }

    private boolean after(int end, String form) {
        int at = end;
        while (reading.is(at, What.WHEN)) {
            at++;
        }
        if (at >= line.size() || line.sentenceEndsAfter(at - 1) || reserved.test(at)) {
            return false;
        }
        boolean from = WORDS.is(line, at, "from");
        boolean toward = WORDS.is(line, at, "toward");
        if (reading.isFree(at) && (from || toward)) {
            Optional<Chain> chain = names.chain(at + 1, true, true);
            if (chain.isPresent()) {
                reading.take(at, at + 1, What.JOIN);
                reading.fromThem = from;
            }
            return chain.isPresent();
        }
        boolean direct = at == end && line.runsOnAfter(end - 1);
        return direct && names.chain(at, form.equals("verb"), true).isPresent();
    }

    /** "Ana rang", "Ana and I met", "Ana hat angerufen", "habe Ana angerufen". */
    private boolean before(int at, String form) {
        if (form.equals("noun")) {
            return false;
        }
        int end = at;
        while (end > 0 && (reading.is(end - 1, What.WHEN) || WORDS.is(line, end - 1, "they.have"))) {
            end--;
        }
        boolean theyHave = end > 0 && end < line.size() && WORDS.is(line, end, "they.have");
        if (end > 1 && WORDS.is(line, end - 1, "i") && WORDS.is(line, end - 2, "and")) {
            end -= 2;
        }
        for (int start = line.clauseStart(Math.max(0, end - 1)); start < end; start++) {
            Optional<Found> first = names.at(start, start == 0 || !form.equals("verb"), true);
            if (first.isEmpty()) {
                continue;
            }
            boolean reaches =
                    first.get().to() == end || WORDS.is(line, first.get().to(), "and");
            if (reaches && names.chain(start, true, true).isPresent()) {
                joinBetween(end, at);
                joinBefore(start);
                reading.fromThem = form.equals("verb") || theyHave;
                return true;
            }
        }
        return false;
    }

    private void joinBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            reading.take(at, at + 1, What.JOIN);
        }
    }

    private boolean nextToPeople(int at, int end) {
        for (int near = line.clauseStart(at); near < line.clauseEnd(end - 1); near++) {
            if (reading.is(near, What.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all before it is understood or only leads to it. */
    private boolean isAtBeginning(int at) {
        for (int before = 0; before < at; before++) {
            if (reading.isFree(before) && !WORDS.is(line, before, "before.kind")) {
                return false;
            }
        }
        return true;
    }

    private void joinBefore(int at) {
        int from = at;
        while (from > 0
                && reading.isFree(from - 1)
                && line.runsOnAfter(from - 1)
                && WORDS.is(line, from - 1, "before.kind")) {
            from--;
        }
        reading.take(from, at, What.JOIN);
    }

    /** "Thanked Ana for the review", "told Ana how it ended", "Ana gedankt": whom it was said to; the words stay as they are. */
    private void spokenTo() {
        for (int at = 0; at < line.size(); at++) {
            int length = WORDS.length(line, at, "spoken.verb");
            if (isOpen(at) && length > 0 && names.chain(at + length, true, true).isPresent()) {
                return;
            }
            if (isOpen(at) && WORDS.is(line, at, "spoken.done")) {
                for (int start = line.clauseStart(at); start < at; start++) {
                    if (names.chain(start, false, true).isPresent()) {
                        return;
                    }
                }
            }
        }
    }

    /** Someone here whose name opens the line: "Ana: hiring", "yesterday Ana". */
    private void atTheBeginning() {
        int at = 0;
        while (reading.is(at, What.WHEN) || reading.is(at, What.KIND) || reading.is(at, What.JOIN)) {
            at++;
        }
        if (at < line.size() && isOpen(at)) {
            names.chain(at, false, true);
        }
    }
}
