/**
 * The window’s texts, and days as the window writes them.
 *
 * <p>Not here: sentences about people, which come ready from the rooms that know why; nodes and colours.
 */
@NullMarked
package app.tilth.ui.words;

import org.jspecify.annotations.NullMarked;
