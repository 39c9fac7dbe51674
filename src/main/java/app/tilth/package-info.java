/**
 * The main class, which decides between the window and the command line.
 *
 * <p>Nothing else belongs here, and nothing here imports JavaFX.
 */
@NullMarked
package app.tilth;

import org.jspecify.annotations.NullMarked;
