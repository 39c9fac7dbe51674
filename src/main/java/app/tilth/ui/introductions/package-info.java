/**
 * The introductions: those under way with their next step, those made, and who might be glad to meet.
 *
 * <p>Not here: who is found and why, and what a stage brings with it, which the desk is asked for.
 */
@NullMarked
package app.tilth.ui.introductions;

import org.jspecify.annotations.NullMarked;
