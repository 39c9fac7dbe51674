/**
 * People: everyone in one table, however many; finding, sorting, gathering and changing them.
 *
 * <p>Filters and orders are pure and work on lines that are made once. Not here: where the lines come from, and how changes
 * are stored, which is the desk's business.
 */
@NullMarked
package app.tilth.ui.people;

import org.jspecify.annotations.NullMarked;
