/**
 * What goes on by itself while time passes.
 *
 * <p>Here lives what looks at the clock, has the day worked out anew and tells of it once. Not here: how it is worked out, which
 * is the workspace's, how a desktop shows a notice, and anything that is seen in the window.
 */
@NullMarked
package app.tilth.background;

import org.jspecify.annotations.NullMarked;
