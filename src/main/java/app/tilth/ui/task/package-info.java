/**
 * Work away from the JavaFX thread: running it, telling how far it is, cancelling it, and saying calmly what failed.
 *
 * <p>Not here: what the work is, or how a failure looks on screen.
 */
@NullMarked
package app.tilth.ui.task;

import org.jspecify.annotations.NullMarked;
