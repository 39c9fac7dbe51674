/**
 * The dialogs in which interactions, exchanges, loops and connections are added and told differently.
 *
 * <p>Not here: what a line of plain language means, which capture does; how a person’s page shows what was entered.
 */
@NullMarked
package app.tilth.ui.entry;

import org.jspecify.annotations.NullMarked;
