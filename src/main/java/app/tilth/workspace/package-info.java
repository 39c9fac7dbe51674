/**
 * The one door for everything above the store: commands, undo, change events, the tie index, today's suggestions.
 *
 * <p>Here work meets threads: one that writes, a few that read, one that parses a file while it is imported. Not
 * here: SQL, rules of ties, anything shown.
 */
@NullMarked
package app.tilth.workspace;

import org.jspecify.annotations.NullMarked;
