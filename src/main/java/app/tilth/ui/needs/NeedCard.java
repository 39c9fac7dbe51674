package app.tilth.ui.needs;

/**
 * One open need in the list.
 *
 * @param horizon such as “By next spring”
 * @param headline such as “Early: 3 of 11 are warm”
 */
public record NeedCard(long id, String title, String horizon, Slots slots, String headline) {}
