/**
 * The session bus of Linux desktops, over which programs talk to one another.
 *
 * <p>Here lives a line to the bus, and what notification services and trays say and understand on it. Not here: what Tilth
 * has to say.
 */
@NullMarked
package app.tilth.desktop.bus;

import org.jspecify.annotations.NullMarked;
