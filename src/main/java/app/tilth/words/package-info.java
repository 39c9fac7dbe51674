/**
 * Words: message bundles, and lengths of time, dates and roles as people say them.
 *
 * <p>Every sentence a person reads passes through here. Not here: what to say when, which is the business of the rooms
 * that speak.
 */
@NullMarked
package app.tilth.words;

import org.jspecify.annotations.NullMarked;
