/**
 * Small controls that every view shares: glyphs, avatars, buttons, cards, toasts, floating panels and dialogs.
 *
 * <p>Each is styled by CSS, reachable by keyboard and says in words what it shows. Not here: anything that knows a view,
 * a view model or where data comes from.
 */
@NullMarked
package app.tilth.ui.control;

import org.jspecify.annotations.NullMarked;
