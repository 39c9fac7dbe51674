/**
 * Everything that took place, on one scale of time: years at a glance, a lane for each person or circle, and day by day.
 *
 * <p>No database and no rules here: {@link app.tilth.ui.timeline.TimelineDesk} brings what there is.
 */
@NullMarked
package app.tilth.ui.timeline;

import org.jspecify.annotations.NullMarked;
