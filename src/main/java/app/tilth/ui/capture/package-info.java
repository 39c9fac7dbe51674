/**
 * Capture: one line of plain language in a dialog over the window, with what was understood of it as chips.
 *
 * <p>Not here: how the line is read and what is stored, which the desk is asked for.
 */
@NullMarked
package app.tilth.ui.capture;

import org.jspecify.annotations.NullMarked;
