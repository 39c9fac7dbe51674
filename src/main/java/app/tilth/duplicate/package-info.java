/**
 * Who may be one person kept twice: pairs that share a key, weighed, with the reasons.
 *
 * <p>Pure functions on what tells people apart. Not here: merging them, asking the user, SQL, sentences.
 */
@NullMarked
package app.tilth.duplicate;

import org.jspecify.annotations.NullMarked;
