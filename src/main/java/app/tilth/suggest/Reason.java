package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.List;

/**
 * One reason to reach out to someone: when it holds, how much it matters, what led to it and how it is said. One class a kind,
 * named in {@link Reasons}; its texts are in the bundle of this room.
 *
 * <p><b>The scale.</b> A score says what is lost by leaving this person until next week, from 0 (nothing) to 1 (the occasion
 * itself), times how close the tie is meant to be ({@link Closeness}). So kinds can be compared:
 *
 * <table>
 * <caption>Loss by waiting, before closeness</caption>
 * <tr><td>a promise past its day</td><td>above 1: your word comes first, whoever it was given to</td></tr>
 * <tr><td>a birthday on the day, in the week before</td><td>.95, .80 falling to .44</td></tr>
 * <tr><td>a promise for today, for next week, without a day</td><td>.90 falling to .55; .55 rising to .80</td></tr>
 * <tr><td>an introduction considered today, and two months ago; both asked days ago</td><td>.75 falling to .45; .75</td></tr>
 * <tr><td>two found who have a need met in each other, who share something rare</td><td>.56 to .42; .39 to .12</td></tr>
 * <tr><td>the only way into a group about to lapse, just cooling</td><td>.85, .50</td></tr>
 * <tr><td>a tie about to lapse, just cooling, silent for half a year</td><td>.85, .35, .30</td></tr>
 * <tr><td>thanks owed, a result not told, an answer awaited</td><td>.75 falling to .55; .50 rising to .65; .30</td></tr>
 * <tr><td>news, of today and of last month</td><td>.70 falling to .40</td></tr>
 * <tr><td>someone just met, and six weeks ago</td><td>.65 falling to .35</td></tr>
 * <tr><td>past a circle's cadence, just and long</td><td>.35 rising to .65</td></tr>
 * <tr><td>planned for a need: within a month, in a year or without a day</td><td>.75 falling to .30; half where warm</td></tr>
 * <tr><td>something received, and not returned</td><td>.60 (large, lately) falling to .24 (small, long ago)</td></tr>
 * <tr><td>a dormant tie that was real</td><td>.20 to .45: it has waited for years, it can wait a week</td></tr>
 * <tr><td>someone of the wider circle, nothing for a year</td><td>below .05: only for a place nobody else fills</td></tr>
 * </table>
 */
interface Reason {
    /** No score of someone who is only for a place that nobody else fills is above this; every other score is. */
    float LAST_RESORT = .05F;

    SuggestionKind kind();

    /** How much it matters for the tie in a slot; 0 where it does not hold. */
    double score(Facts facts, int slot);

    /** What led to it, the weightiest first. Called only where it holds. */
    List<Term> terms(Facts facts, int slot);

    /** The reason in one plain sentence, true of the data. */
    String sentence(Terms terms, Portrait portrait, Phrases say);

    /** How many of a day may be of this kind while there are others to choose. */
    default int most() {
        return DailyFive.MOST_OF_A_KIND;
    }
}
