/**
 * The network between people, on flat arrays.
 *
 * <p>Here lives who is connected with whom, which communities that makes, and who stands between them. Not here: ties with you,
 * what is suggested, and anything that is drawn.
 */
@NullMarked
package app.tilth.network;

import org.jspecify.annotations.NullMarked;
