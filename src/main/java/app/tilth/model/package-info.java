/**
 * The things Tilth speaks of, as records and enums named with the product's own words.
 *
 * <p>Here live immutable values and the little that follows from them alone. Not here: rules, text shown on screen,
 * SQL, files, threads. This room depends on no other.
 */
@NullMarked
package app.tilth.model;

import org.jspecify.annotations.NullMarked;
