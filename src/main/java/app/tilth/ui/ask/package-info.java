/**
 * Before you ask: whom, for what and in which words, how it would land with each today, and what to give first.
 *
 * <p>Not here: the judging and what is kept of an ask, which the desk is asked for; sending, which Tilth never does.
 */
@NullMarked
package app.tilth.ui.ask;

import org.jspecify.annotations.NullMarked;
