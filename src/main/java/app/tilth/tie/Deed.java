package app.tilth.tie;

import app.tilth.model.Depth;

/**
 * One contact that is planned.
 *
 * @param day epoch day
 * @param depth how deep it goes, not {@link Depth#NONE}
 * @param gives whether something small is given with it
 */
public record Deed(int day, Depth depth, boolean gives) {}
