/**
 * Plain language to a draft of what happened.
 *
 * <p>Here lives the reading of what was typed. Not here: finding people in the database, which whoever asks does by a
 * {@link app.tilth.capture.NameBook}, and storing.
 */
@NullMarked
package app.tilth.capture;

import org.jspecify.annotations.NullMarked;
