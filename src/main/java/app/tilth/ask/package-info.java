/**
 * How an ask would land today, in words.
 *
 * <p>Here lives what is said of a readiness: the word, the reasons for and against, what to do first. Not here: the formula,
 * which is a rule of the tie, and where the facts come from.
 */
@NullMarked
package app.tilth.ask;

import org.jspecify.annotations.NullMarked;
