/**
 * The network view: the picture of everyone with a connection, what is shown over it, and the keys and mouse that move in it.
 * Not here: where people stand and which groups they are of, which the network room says, and how pixels are drawn.
 */
@NullMarked
package app.tilth.ui.network;

import org.jspecify.annotations.NullMarked;
