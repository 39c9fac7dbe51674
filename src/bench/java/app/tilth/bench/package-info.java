/**
 * Benchmarks and pictures of the window, run by the build profile {@code bench}.
 *
 * <p>Nothing here is part of the program.
 */
@NullMarked
package app.tilth.bench;

import org.jspecify.annotations.NullMarked;
