/**
 * Two entries that look like one person, side by side, field by field, joined only when the user says so.
 *
 * <p>Not here: how they are found, or what joining does.
 */
@NullMarked
package app.tilth.ui.duplicates;

import org.jspecify.annotations.NullMarked;
