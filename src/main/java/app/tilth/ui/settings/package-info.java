/**
 * What the user may want differently: of the day, its notice, the watch, the circles, and how the window looks.
 *
 * <p>Not here: what follows from it, and how it is kept.
 */
@NullMarked
package app.tilth.ui.settings;

import org.jspecify.annotations.NullMarked;
