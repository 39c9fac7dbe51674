/**
 * The Needs view: what you may want one day, who could help and how warm those ties are, and the months until then.
 *
 * <p>Not here: who matches, how ready they are, what is planned, which rules decide; how an ask would land.
 */
@NullMarked
package app.tilth.ui.needs;

import org.jspecify.annotations.NullMarked;
