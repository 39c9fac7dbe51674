/**
 * The main class, which decides between the window and the command line.
 *
 * <p>Here lives what comes before either: whether a window can be shown, and the log. Not here: anything else; nothing of
 * this imports JavaFX.
 */
@NullMarked
package app.tilth;

import org.jspecify.annotations.NullMarked;
