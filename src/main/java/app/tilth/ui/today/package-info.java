/**
 * Today: the day's few suggestions with their actions, what is coming, what went in and out, which ties cool.
 *
 * <p>Here live the view, its view model, and {@link app.tilth.ui.today.TodayDesk}, the only door it knows to the data.
 * Not here: choosing suggestions, wording their reasons, or any database work.
 */
@NullMarked
package app.tilth.ui.today;

import org.jspecify.annotations.NullMarked;
