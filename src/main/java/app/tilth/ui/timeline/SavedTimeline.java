package app.tilth.ui.timeline;

/**
 * A filter the user has given a name.
 *
 * @param link see {@link TimelineFilter#link}
 */
public record SavedTimeline(String name, String link) {}
