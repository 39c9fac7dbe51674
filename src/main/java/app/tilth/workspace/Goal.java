package app.tilth.workspace;

/** What a path is to lead to. */
public sealed interface Goal {
    record Someone(long person) implements Goal {}

    /** An organization, reached through anyone who is or was there. */
    record At(String organization) implements Goal {}
}
