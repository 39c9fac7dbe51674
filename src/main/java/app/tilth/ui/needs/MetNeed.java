package app.tilth.ui.needs;

/**
 * A need that was met.
 *
 * @param when such as “May 2026”
 * @param outcome what it came to, may be empty
 */
public record MetNeed(long id, String title, String when, String outcome) {}
