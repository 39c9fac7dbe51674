package app.tilth.ui.settings;

/** Whether Tilth starts when the user logs in. */
public enum LoginStart {
    /** Nothing here can make it so. */
    IMPOSSIBLE,
    OFF,
    ON
}
