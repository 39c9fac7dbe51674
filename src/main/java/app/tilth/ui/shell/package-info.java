/**
 * The frame around every view: rail, top bar, undo and redo.
 *
 * <p>Not here: what the views show.
 */
@NullMarked
package app.tilth.ui.shell;

import org.jspecify.annotations.NullMarked;
