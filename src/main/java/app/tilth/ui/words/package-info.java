/**
 * The window’s texts, by key, and what is written and read as one.
 *
 * <p>Not here: sentences about people, which come ready from the rooms that know why; nodes and colours.
 */
@NullMarked
package app.tilth.ui.words;

import org.jspecify.annotations.NullMarked;
