/**
 * The one SQLite file: opening it, its migrations, a store for each kind of thing, search, undo.
 *
 * <p>The only room that knows jOOQ and SQL. Not here: rules of ties and suggestions, threads, anything shown.
 */
@NullMarked
package app.tilth.store;

import org.jspecify.annotations.NullMarked;
