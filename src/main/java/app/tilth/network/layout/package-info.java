/**
 * Where everyone of a network stands in its picture.
 *
 * <p>Here live the forces between people, the coarser graphs they start from, and how what is not connected is packed. Not here:
 * communities, paths, and anything that is drawn.
 */
@NullMarked
package app.tilth.network.layout;

import org.jspecify.annotations.NullMarked;
