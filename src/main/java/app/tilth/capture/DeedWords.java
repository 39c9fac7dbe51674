package app.tilth.capture;

import app.tilth.capture.Draft.Brought;
import app.tilth.capture.Draft.Opened;
import app.tilth.capture.Draft.Passed;
import app.tilth.capture.NameWords.Chain;
import app.tilth.capture.Passage.What;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was given, received, asked, promised and owed, and who was introduced to whom.
 *
 * <p>A deed whose people or whose doer is not clear is not taken: its words stay in the summary.
 */
final class DeedWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;

    private final Reading reading;
    private final Line line;
    private final NameWords names;
    private final DayWords due;

    DeedWords(Reading reading, NameWords names, DayWords due) {
        this.reading = reading;
        this.line = reading.line;
        this.names = names;
        this.due = due;
    }

    void read(Deed deed) {
        switch (deed.what()) {
            case "gave", "received", "asked" -> exchange(deed);
            case "promise" -> promise(deed);
            case "owe", "thank" -> thanks(deed);
            default -> introduction(deed);
        }
    }

    /** Who a deed is about, and the words of it that say so. */
    private static final class About {
        final List<Integer> people = new ArrayList<>();
        final BitSet said = new BitSet();
    }

    private boolean refused(What what, Deed deed) {
        return reading.refuses(what, deed.from(), deed.to());
    }

    // --- who did it, and with whom

    /** Whether you did it: nobody else stands before the verb. */
    private boolean mine(Deed deed) {
        if (deed.form().equals("done")) {
            for (int at = deed.from(); at < deed.verb(); at++) {
                if (WORDS.is(line, at, "me") || (WORDS.is(line, at, "they.have") && !WORDS.is(line, at, "i.helping"))) {
                    return false;
                }
            }
            return true;
        }
        int before = deed.verb() - 1;
        return deed.verb() == line.clauseStart(deed.verb())
                || WORDS.is(line, before, "i.helping")
                || WORDS.is(line, before, "and")
                || reading.is(before, What.WHEN)
                || (reading.is(before, What.PERSON) && reading.kind != null);
    }

    /** Reads the people a deed is about: named or pronouns in it, else everyone who took part. */
    private About about(Deed deed, boolean present) {
        var about = new About();
        for (int at = deed.from(); at < deed.to(); at++) {
            if (at >= deed.verb() && at < deed.verbEnd()) {
                continue;
            }
            boolean leads = leads(deed, at) && !(about.people.size() > 0 && at > deed.verbEnd());
            if (WORDS.is(line, at, "me")) {
                about.said.set(at);
            } else if (leads && WORDS.is(line, at, "them.one") && pronounMeansPerson(deed, at)) {
                reading.lastBefore(deed.from()).ifPresent(about.people::add);
                about.said.set(at);
            } else if (leads && WORDS.is(line, at, "them.all")) {
                about.people.addAll(reading.present());
                about.said.set(at);
            } else if (leads && reading.isFree(at)) {
                boolean mayBeNew = at > deed.from() && isPreposition(at - 1);
                Optional<Chain> chain = names.chain(at, mayBeNew || at == deed.verbEnd(), present);
                if (chain.isPresent() && !isPossessive(chain.get().to() - 1)) {
                    about.people.addAll(chain.get().people());
                    about.said.set(at, chain.get().to());
                    at = chain.get().to() - 1;
                }
            }
        }
        return about;
    }

    /** Whether a word stands where the people of a deed are named: beside the verb or after a preposition. */
    private boolean leads(Deed deed, int at) {
        return at == deed.verbEnd()
                || at < deed.verb()
                || isPreposition(at - 1)
                || (deed.form().equals("verb") && deed.verb() + 1 < at && WORDS.is(line, at - 1, "promise.to"));
    }

    private boolean isPreposition(int at) {
        return WORDS.is(line, at, "from") || WORDS.is(line, at, "toward") || WORDS.is(line, at, "introduce.to");
    }

    private boolean pronounMeansPerson(Deed deed, int at) {
        return at + 1 < deed.to() || deed.form().equals("verb");
    }

    private boolean isPossessive(int at) {
        String word = line.word(at).key();
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private void take(int from, Deed deed, What what) {
        reading.take(from, deed.to(), what);
        if (reading.isFree(from - 1) && WORDS.is(line, from - 1, "and")) {
            reading.take(from - 1, from, What.JOIN);
        }
    }

    // --- exchanges

    private void exchange(Deed deed) {
        boolean mine = mine(deed);
        Exchange.Passed passed = Exchange.Passed.valueOf(deed.what().toUpperCase(Locale.ROOT));
        Optional<Integer> subject = Optional.empty();
        boolean forMe = false;
        for (int at = deed.from(); at < deed.to(); at++) {
            forMe |= WORDS.is(line, at, "me");
        }
        if (!mine) {
            if (passed != Exchange.Passed.GAVE || !(forMe || helpsWithSomething(deed))) {
                return;
            }
            passed = Exchange.Passed.RECEIVED;
        } else if (forMe) {
            return;
        }
        What what = What.valueOf(passed.name());
        if (refused(what, deed)) {
            return;
        }
        Optional<Exchange.Kind> kind = kind(deed);
        boolean asksFor = contains(deed, "asked.for");
        if ((passed == Exchange.Passed.ASKED && !asksFor)
                || (deed.what().equals("received") && kind.isEmpty() && !contains(deed, "from"))
                || (deed.what().equals("gave") && contains(deed, "kind.MESSAGE.noun"))) {
            return;
        }
        int from = deed.from();
        if (!mine && deed.form().equals("verb")) {
            subject = subject(deed);
            if (subject.isEmpty()) {
                return;
            }
            from = subjectFrom(deed);
        }
        About about = about(deed, true);
        if (!mine && !forMe && !about.people.isEmpty()) {
            return;
        }
        List<Integer> people = subject.map(List::of)
                .orElseGet(() -> about.people.isEmpty() ? reading.present() : distinct(about.people));
        if (people.isEmpty()) {
            return;
        }
        String words = words(deed, about);
        take(from, deed, what);
        String source = line.text(deed.from(), deed.to());
        reading.exchanges.add(new Passed(
                people,
                passed,
                Optional.ofNullable(reading.corrections.kinds().get(source))
                        .or(() -> kind)
                        .orElse(Exchange.Kind.INFORMATION),
                size(deed, source),
                words,
                source));
    }

    /** "Ana helped with the permit": whoever writes it down was helped. */
    private boolean helpsWithSomething(Deed deed) {
        int at = deed.verbEnd();
        while (reading.is(at, What.WHEN)) {
            at++;
        }
        return deed.form().equals("verb")
                && WORDS.is(line, deed.verb(), "exchange.HELP")
                && WORDS.is(line, at, "helped.with");
    }

    /** How much, as the words or the user say. */
    private Optional<Exchange.Size> size(Deed deed, String source) {
        for (int at = deed.from(); at < deed.to(); at++) {
            var phrase = WORDS.find(line, at, "size.");
            if (phrase.isPresent()) {
                Exchange.Size said = Exchange.Size.valueOf(phrase.get().meaning());
                return Optional.of(reading.corrections.sizes().getOrDefault(source, said));
            }
        }
        return Optional.ofNullable(reading.corrections.sizes().get(source));
    }

    /** Who did it where another stands before the verb: a name, or "she" for who was named last. */
    private Optional<Integer> subject(Deed deed) {
        int before = deed.verb() - 1;
        if (WORDS.is(line, before, "they")) {
            return reading.lastBefore(before);
        }
        if (reading.is(before, What.PERSON)) {
            return reading.lastBefore(deed.verb());
        }
        for (int start = line.clauseStart(deed.verb()); start < deed.verb(); start++) {
            Optional<NameWords.Found> name = names.at(start, true, true);
            if (name.isPresent() && name.get().to() == deed.verb()) {
                return Optional.of(
                        reading.mention(start, deed.verb(), name.get().mention()));
            }
        }
        return Optional.empty();
    }

    private int subjectFrom(Deed deed) {
        return WORDS.is(line, deed.verb() - 1, "they") ? deed.verb() - 1 : deed.verb();
    }

    private Optional<Exchange.Kind> kind(Deed deed) {
        for (int at = deed.to() - 1; at >= deed.from(); at--) {
            var phrase = WORDS.find(line, at, "exchange.");
            if (phrase.isPresent()) {
                return Optional.of(Exchange.Kind.valueOf(phrase.get().meaning()));
            }
        }
        return Optional.empty();
    }

    private boolean contains(Deed deed, String meaning) {
        for (int at = deed.from(); at < deed.to(); at++) {
            if (WORDS.is(line, at, meaning)) {
                return true;
            }
        }
        return false;
    }

    /** What it was about: all but who, when, and the verb, unless that says more than that something passed. */
    private String words(Deed deed, About about) {
        boolean telling = WORDS.find(line, deed.verb(), "exchange.").isPresent();
        var rest = new ArrayList<String>();
        for (int at = deed.from(); at < deed.to(); at++) {
            boolean verb = at >= deed.verb() && at < deed.verbEnd();
            boolean preposition = isPreposition(at) && about.said.get(at + 1);
            boolean helping = at < deed.verb() && (WORDS.is(line, at, "i.helping") || WORDS.is(line, at, "they.have"));
            boolean forWhat = deed.what().equals("asked") && rest.isEmpty() && WORDS.is(line, at, "asked.for");
            boolean when = reading.is(at, What.WHEN);
            if (!about.said.get(at) && !preposition && !helping && !forWhat && !when && (!verb || telling)) {
                rest.add(line.word(at).text());
            }
        }
        return rest.isEmpty() ? line.text(deed.verb(), deed.verbEnd()) : String.join(" ", rest);
    }

    private static List<Integer> distinct(List<Integer> people) {
        return people.stream().distinct().toList();
    }

    // --- loops

    private void promise(Deed deed) {
        if (!mine(deed) || refused(What.LOOP, deed)) {
            return;
        }
        About about = about(deed, true);
        List<Integer> people = about.people.isEmpty() ? reading.present() : distinct(about.people);
        Due by = due(deed);
        var rest = new ArrayList<String>();
        for (int at = deed.from(); at < deed.to(); at++) {
            boolean verb = at < deed.verbEnd() && (at >= deed.verb() || WORDS.is(line, at, "i.helping"));
            int to = rest.isEmpty() ? WORDS.length(line, at, "promise.to") : 0;
            if (to > 0 && at >= deed.verbEnd()) {
                at += to - 1;
            } else if (!verb && !about.said.get(at) && !(at >= by.from && at < by.to)) {
                rest.add(line.word(at).text());
            }
        }
        if (!people.isEmpty() && !rest.isEmpty()) {
            open(
                    deed,
                    new Opened(
                            people,
                            Loop.Kind.PROMISE,
                            String.join(" ", rest),
                            by.day,
                            line.text(deed.from(), deed.to())));
        }
    }

    private void open(Deed deed, Opened loop) {
        take(deed.from(), deed, What.LOOP);
        reading.loops.add(loop);
    }

    private record Due(int from, int to, Optional<LocalDate> day) {}

    /** "by Friday", or a day alone where it lies ahead. */
    private Due due(Deed deed) {
        for (int at = deed.verbEnd(); at < deed.to(); at++) {
            int by = WORDS.length(line, at, "by");
            int begin = at + by;
            if (begin < deed.to()) {
                Optional<DayWords.Found> found = due.at(begin).filter(f -> f.day() != null && f.to() <= deed.to());
                if (found.isEmpty() && by > 0) {
                    found = due.guess(begin, deed.to());
                }
                if (found.isPresent()) {
                    return new Due(
                            at,
                            found.get().to(),
                            Optional.ofNullable(found.get().day()));
                }
            }
        }
        return new Due(-1, -1, Optional.empty());
    }

    private void thanks(Deed deed) {
        boolean owed = deed.what().equals("thank") ? !isAsTheySpoke(deed) : thanksAt(deed) >= 0;
        if (!mine(deed) || !owed || refused(What.LOOP, deed)) {
            return;
        }
        About about = about(deed, true);
        List<Integer> people = about.people.isEmpty() ? reading.present() : distinct(about.people);
        if (!people.isEmpty()) {
            int thanks = thanksAt(deed);
            int begin = thanks < 0 ? deed.verbEnd() : thanks;
            int why = begin;
            while (why < deed.to() && !WORDS.is(line, why, "thanks.for")) {
                why++;
            }
            open(
                    deed,
                    new Opened(
                            people,
                            Loop.Kind.THANKS,
                            line.text(Math.min(why + 1, deed.to()), deed.to()),
                            Optional.empty(),
                            line.text(deed.from(), deed.to())));
        }
    }

    /** "Wrote to Ana to thank her": what is said to have been the reason of a contact was done in it. */
    private boolean isAsTheySpoke(Deed deed) {
        return WORDS.is(line, deed.verb(), "toward") && deed.verb() > line.clauseStart(deed.verb());
    }

    private int thanksAt(Deed deed) {
        for (int at = deed.verbEnd(); at < deed.to(); at++) {
            if (WORDS.length(line, at, "thanks") > 0) {
                return at;
            }
        }
        return -1;
    }

    // --- introductions

    private void introduction(Deed deed) {
        if (refused(What.INTRODUCTION, deed)) {
            return;
        }
        boolean forMe = contains(deed, "me");
        if (!mine(deed) || forMe) {
            introducedMe(deed, forMe);
            return;
        }
        boolean others = contains(deed, "introduce.others") || contains(deed, "them.all");
        List<Integer> present = reading.present();
        List<Integer> two = new ArrayList<>();
        for (int at = deed.from(); at < deed.to() && two.size() < 2; at++) {
            if (WORDS.is(line, at, "them.one") && !others) {
                reading.lastBefore(deed.from()).ifPresent(two::add);
            } else if (!reading.is(at, What.PERSON) && (at < deed.verb() || at >= deed.verbEnd())) {
                boolean mayBeNew = at == deed.verbEnd()
                        || WORDS.is(line, at - 1, "introduce.to")
                        || WORDS.is(line, at - 1, "with");
                names.chain(at, mayBeNew, false).ifPresent(chain -> two.addAll(chain.people()));
            }
        }
        if (two.isEmpty() && (others || deed.form().equals("done")) && present.size() == 2) {
            two.addAll(present);
        }
        List<Integer> named = distinct(two);
        if (named.size() == 2) {
            take(deed.from(), deed, What.INTRODUCTION);
            reading.introductions.add(
                    new Brought(named.getFirst(), named.getLast(), line.text(deed.from(), deed.to())));
        }
    }

    /** "Ana introduced me to Joon": something received. */
    private void introducedMe(Deed deed, boolean forMe) {
        Optional<Integer> subject = forMe && deed.form().equals("verb") ? subject(deed) : Optional.empty();
        subject.ifPresent(who -> {
            String source = line.text(deed.from(), deed.to());
            take(subjectFrom(deed), deed, What.RECEIVED);
            reading.exchanges.add(new Passed(
                    List.of(who),
                    Exchange.Passed.RECEIVED,
                    Exchange.Kind.INTRODUCTION,
                    size(deed, source),
                    line.text(Math.min(deed.verbEnd() + 1, deed.to()), deed.to()),
                    source));
        });
    }
}
