package app.tilth.model;

/** Who turned to whom in an interaction. */
public enum Direction {
    /** You reached out. */
    OUT,
    /** They reached out. */
    IN,
    /** Both, or it cannot be told: a meeting, an event. */
    MUTUAL
}
