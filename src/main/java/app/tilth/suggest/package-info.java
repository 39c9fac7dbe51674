/**
 * Suggestions: whom to reach out to today, why, and what to speak of.
 *
 * <p>Each kind is one {@link app.tilth.suggest.Reason}: when it holds, what it weighs and how it is said;
 * {@link app.tilth.suggest.DailyFive} chooses among what they find. Not here: the mathematics of a tie, SQL, what becomes of a
 * suggestion afterwards.
 */
@NullMarked
package app.tilth.suggest;

import org.jspecify.annotations.NullMarked;
