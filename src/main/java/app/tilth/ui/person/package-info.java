/**
 * One person’s page: how the tie runs, its account, how an ask would land, what took place, who is around them.
 *
 * <p>Not here: entering and changing what is kept of them, which the entry dialogs and the About pane do.
 */
@NullMarked
package app.tilth.ui.person;

import org.jspecify.annotations.NullMarked;
