/**
 * How the window looks: tokens over AtlantaFX’s Primer, the Inter typeface, light and dark, motion.
 *
 * <p>Colours live in {@code css/light.css} and {@code css/dark.css} and nowhere else. Not here: controls and views.
 */
@NullMarked
package app.tilth.ui.theme;

import org.jspecify.annotations.NullMarked;
