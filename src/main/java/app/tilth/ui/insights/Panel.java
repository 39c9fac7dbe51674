package app.tilth.ui.insights;

import app.tilth.transfer.Table;

/**
 * One insight as it is shown.
 *
 * @param what is drawn
 * @param sentence the one thing to be said of it
 * @param isEmpty whether there is nothing to draw
 * @param table the same as a list
 */
record Panel<T>(T what, String sentence, boolean isEmpty, Table table) {}
