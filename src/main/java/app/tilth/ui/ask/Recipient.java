package app.tilth.ui.ask;

/**
 * Someone an ask would go to.
 *
 * @param call what you call them
 * @param role may be empty
 * @param email the first address, may be empty
 */
public record Recipient(long id, String name, String call, String role, String email) {}
