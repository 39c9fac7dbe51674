/**
 * What goes on by itself while time passes.
 *
 * <p>Here lives what looks at the clock and tells that something is to be looked at anew. Not here: what is then done, which is
 * the workspace's, and anything that is seen.
 */
@NullMarked
package app.tilth.background;

import org.jspecify.annotations.NullMarked;
