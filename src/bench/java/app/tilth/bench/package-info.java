/**
 * Measures what Tilth promises of speed and memory, and makes the networks and files it is measured on.
 *
 * <p>Here live benchmarks and deterministic generators, run by one build profile. Not here: anything the application
 * itself needs; nothing of this is shipped.
 */
@NullMarked
package app.tilth.bench;

import org.jspecify.annotations.NullMarked;
