/**
 * The window. Its rooms: {@code task}, {@code words}, {@code theme}, {@code control}, {@code shell}, and one
 * for each view.
 *
 * <p>Here lives the application with its wiring. Only this room and those inside it import JavaFX; no view sets a
 * colour, and no view model needs a toolkit. Not here: rules, SQL, or anything that blocks the JavaFX thread.
 */
@NullMarked
package app.tilth.ui;

import org.jspecify.annotations.NullMarked;
