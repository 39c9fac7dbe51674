package app.tilth.desktop;

/** Whether Tilth starts in the background when the user logs in. What says so is the user's own setting of the system. */
public interface LoginStart {
    /** Where it cannot be found out, Tilth does not start as far as anybody knows. */
    boolean isOn();

    /**
     * @throws LoginStartProblem where the system does not take it, and all is as before
     */
    void set(boolean on) throws LoginStartProblem;
}
