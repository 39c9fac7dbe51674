package app.tilth.suggest;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.tie.ExchangeMark;
import app.tilth.words.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A dormant tie that was real once. Novelty first (Levin, Walter & Murnighan 2011): those longest untouched among the once
 * strong, in an order that turns every week.
 */
final class ReviveReason implements Reason {
    private static final int REAL_CONTACT_DAYS = 6;
    private static final int REAL_EXCHANGES = 2;
    /** An exchange weighs as much history as this many contact-days. */
    private static final int EXCHANGE_DAYS = 3;

    /** A fast tie is dormant within weeks; up to here it is still its rhythm that speaks. */
    static final int QUIET_DAYS = 180;
    /** Without any contact-day there is no rhythm to be dormant by; this long without an exchange is. */
    private static final int QUIET_DAYS_WITHOUT_RHYTHM = 365;

    private static final double YEAR = 365.25;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.REVIVE;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public double score(Facts facts, int slot) {
        if (facts.readings().warmth(slot) != Warmth.DORMANT || !wasReal(facts, slot)) {
            return 0;
        }
        int quiet = facts.day() - History.lastTouch(facts, slot);
        boolean rhythm = History.contactDays(facts, slot) > 0;
        if (quiet <= (rhythm ? QUIET_DAYS : QUIET_DAYS_WITHOUT_RHYTHM)) {
            return 0;
        }
        double years = quiet / YEAR;
        double once = History.depth(History.contactDays(facts, slot) + EXCHANGE_DAYS * passed(facts, slot));
        double worth = once * (years / (1 + years));
        return (.20 + .25 * worth * Turn.of(facts.ties().person(slot), facts.day()))
                * Closeness.of(facts.ties().circle(slot));
    }

    /** Whether there was enough between them to come back to. */
    static boolean wasReal(Facts facts, int slot) {
        return History.contactDays(facts, slot) >= REAL_CONTACT_DAYS || passed(facts, slot) >= REAL_EXCHANGES;
    }

    /** How many things passed either way. */
    private static int passed(Facts facts, int slot) {
        return gave(facts, slot) + got(facts, slot);
    }

    private static int gave(Facts facts, int slot) {
        int count = 0;
        for (int i = 0; i < facts.ties().exchanges(slot); i++) {
            ExchangeMark mark = facts.ties().exchange(slot, i);
            count += mark.day() <= facts.day() && mark.passed() == Passed.GAVE ? 1 : 0;
        }
        return count;
    }

    /** Received, or asked for and granted. */
    private static int got(Facts facts, int slot) {
        int count = 0;
        for (int i = 0; i < facts.ties().exchanges(slot); i++) {
            ExchangeMark mark = facts.ties().exchange(slot, i);
            count += mark.day() <= facts.day() && ReciprocateReason.isReceived(mark) ? 1 : 0;
        }
        return count;
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term.Day("quiet-since", LocalDate.ofEpochDay(History.lastTouch(facts, slot))));
        int contactDays = History.contactDays(facts, slot);
        if (contactDays >= RhythmReason.CONTACT_DAYS) {
            int usual = (int) Math.max(1, Math.round(History.meanGap(facts, slot)));
            terms.add(new Term.Length("once-usual", usual));
        }
        terms.add(new Term.Count("once-contact-days", contactDays));
        count(terms, "gave", gave(facts, slot));
        count(terms, "got", got(facts, slot));
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    private static void count(List<Term> terms, String name, int count) {
        if (count > 0) {
            terms.add(new Term.Count(name, count));
        }
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String when = say.since(terms.day("quiet-since"));
        if (terms.has("once-usual")) {
            int usual = terms.days("once-usual");
            return say.text("revive.usual", Pace.of(usual, usual).every(), when);
        }
        boolean gave = terms.has("gave");
        boolean got = terms.has("got");
        String key = gave && got ? "revive.both" : gave ? "revive.gave" : "revive.got";
        return say.text(key, got && !gave ? say.atStart(portrait) : say.within(portrait), when);
    }
}
