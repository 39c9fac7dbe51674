/**
 * Welcome: the first start, with three ways to begin.
 *
 * <p>Here live the view, its view model, and {@link app.tilth.ui.welcome.WelcomeDesk}, the only door it knows to the
 * data. Not here: reading files, matching people, or any database work.
 */
@NullMarked
package app.tilth.ui.welcome;

import org.jspecify.annotations.NullMarked;
