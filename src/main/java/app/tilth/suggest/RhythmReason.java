package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.words.Pace;
import java.util.List;

/** A tie with a rhythm of its own that is likely to stay silent. */
final class RhythmReason implements Reason {
    /** Contact-days that make a rhythm. */
    static final int CONTACT_DAYS = 3;

    private static final double COOLING = .30;
    private static final double LAPSING = .60;
    /** As a share of the usual interval: only beyond it is a silence worth a word. */
    private static final double BEYOND_USUAL = 1.2;

    private static final double LONG_SILENT = .30;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.RHYTHM;
    }

    @Override
    public double score(Facts facts, int slot) {
        double risk = facts.readings().risk(slot);
        if (risk < COOLING) {
            return 0;
        }
        int contactDays = History.contactDays(facts, slot);
        if (contactDays < CONTACT_DAYS) {
            return 0;
        }
        int silent = History.silentDays(facts, slot);
        double usual = Math.max(facts.readings().rhythm(slot), History.meanGap(facts, slot));
        if (silent <= Rests.JUST_SPOKEN_DAYS || silent < BEYOND_USUAL * usual) {
            return 0;
        }
        return loss(facts, slot, risk)
                * (.8 + .2 * History.depth(contactDays))
                * Closeness.of(facts.ties().circle(slot));
    }

    private static double loss(Facts facts, int slot, double risk) {
        if (facts.readings().warmth(slot) != Warmth.DORMANT) {
            return Ramp.at(risk, COOLING, .35, LAPSING, .85);
        }
        int silent = History.silentDays(facts, slot);
        if (silent > ReviveReason.QUIET_DAYS) {
            return ReviveReason.wasReal(facts, slot) ? 0 : LONG_SILENT;
        }
        return Ramp.at(silent, 30, .75, ReviveReason.QUIET_DAYS, LONG_SILENT);
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        Circle circle = facts.ties().circle(slot);
        int usual = (int) Math.max(1, Math.round(History.meanGap(facts, slot)));
        return List.of(
                new Term.Length("usual", usual),
                new Term.Length("silent", History.silentDays(facts, slot)),
                new Term.Choice("lapse", lapse(facts, slot)),
                new Term.Count("contact-days", History.contactDays(facts, slot)),
                Closeness.term(circle));
    }

    private static String lapse(Facts facts, int slot) {
        boolean dormant = facts.readings().warmth(slot) == Warmth.DORMANT;
        if (dormant && History.silentDays(facts, slot) > ReviveReason.QUIET_DAYS) {
            return "dormant";
        }
        double risk = facts.readings().risk(slot);
        return risk < .45 ? "may" : risk < LAPSING ? "even" : "likely";
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        Pace pace = Pace.of(terms.days("usual"), terms.days("silent"));
        String key = terms.choice("lapse").equals("dormant") ? "rhythm.once" : "rhythm";
        return say.text(key, pace.every(), pace.elapsed());
    }
}
