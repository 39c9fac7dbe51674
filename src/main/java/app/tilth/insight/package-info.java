/**
 * What shows in all ties together over time: circles as wanted and as lived, what passed by month, what came back, who brought
 * people together, each with its one sentence. Not here: SQL, names, and how any of it is drawn.
 */
@NullMarked
package app.tilth.insight;

import org.jspecify.annotations.NullMarked;
