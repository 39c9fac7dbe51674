/**
 * Search or jump: people, organizations, tags and commands found by a few letters.
 *
 * <p>Not here: what the commands do, and the views they lead to.
 */
@NullMarked
package app.tilth.ui.palette;

import org.jspecify.annotations.NullMarked;
