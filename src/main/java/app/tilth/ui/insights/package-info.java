/**
 * The insights: what shows in all ties together, each drawn with its one sentence, as a list behind it, and kept as a file.
 * Not here: what is counted and what the sentences say, which the insight room does.
 */
@NullMarked
package app.tilth.ui.insights;

import org.jspecify.annotations.NullMarked;
