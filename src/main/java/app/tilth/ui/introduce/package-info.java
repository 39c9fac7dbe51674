/**
 * Introducing someone: choosing whom to, and why, so that it is considered.
 *
 * <p>Not here: what speaks for two people and what becomes of them, which the desk is asked for.
 */
@NullMarked
package app.tilth.ui.introduce;

import org.jspecify.annotations.NullMarked;
