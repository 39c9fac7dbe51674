/**
 * What you may need one day: who could help, how ready those ties are, and what to do month by month.
 *
 * <p>Here lives matching people with criteria, coverage, the plan and the words for them. Not here: SQL, where facts come
 * from, and how an ask is worded.
 */
@NullMarked
package app.tilth.need;

import org.jspecify.annotations.NullMarked;
