/**
 * The drawing of the network as pixels: lines and discs with smooth edges, drawn by several threads into a picture of the
 * viewport's size. No scene graph and nothing of what the nodes mean; colours and places come from outside.
 */
@NullMarked
package app.tilth.ui.network.draw;

import org.jspecify.annotations.NullMarked;
