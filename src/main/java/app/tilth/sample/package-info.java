/**
 * Invents the sample network: people, companies and six years of contact, told as entries.
 *
 * <p>Here live the reading of its word lists and hand-written stories, and the drawing of everything else from them with
 * a fixed seed. Not here: rules about ties, storage, anything that reads the user's own data.
 */
@NullMarked
package app.tilth.sample;

import org.jspecify.annotations.NullMarked;
