/**
 * How far a start has come, for whoever wants to know where its time goes.
 *
 * <p>Here lives what is noted in the log on the way. Not here: anything that is done on it; every room may say that it has come
 * somewhere.
 */
@NullMarked
package app.tilth.start;

import org.jspecify.annotations.NullMarked;
