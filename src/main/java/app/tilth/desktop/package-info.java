/**
 * What the computer’s desktop can do for Tilth: notices, a place in the tray, starting at login, one window a data file.
 *
 * <p>Here lives how each system is asked. Not here: when and why, which is the business of those who ask, and anything of
 * people or of what Tilth knows.
 */
@NullMarked
package app.tilth.desktop;

import org.jspecify.annotations.NullMarked;
