package app.tilth.ui.task;

/**
 * What is said of a failure.
 *
 * @param code short and searchable, the same for the same cause at the same place, such as “T-4F2A”
 * @param sentence calm, complete, without the code
 */
public record ErrorReport(String code, String sentence) {}
