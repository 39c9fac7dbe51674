package app.tilth.ui.today;

/** The way out to the user’s own mail program and clipboard; nothing is sent from here. */
public interface Letters {
    /** Opens a draft in the mail program. */
    void draft(String email, String text);

    void copy(String text);
}
