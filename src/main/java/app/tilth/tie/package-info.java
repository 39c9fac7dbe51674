/**
 * The mathematics of one tie and of all ties: rhythm, lapse risk, warmth, strength, account, readiness, returns.
 *
 * <p>Here live pure functions of days and numbers, and the flat arrays that hold the history of every tie. Not here: SQL,
 * sentences, threads, a clock; today is always an argument.
 */
@NullMarked
package app.tilth.tie;

import org.jspecify.annotations.NullMarked;
