/**
 * All that is kept of a person, as a page of text each line of which is edited in place; and their photo.
 *
 * <p>Not here: what took place with them, which the page of a person shows, and how it is stored.
 */
@NullMarked
package app.tilth.ui.about;

import org.jspecify.annotations.NullMarked;
