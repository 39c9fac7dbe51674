package app.tilth.ui.today;

import java.util.List;

/** The way out to the user’s own mail program and clipboard; nothing is sent from here. */
public interface Letters {
    /** Opens a draft in the mail program; what it is about is left to the user. */
    default void draft(String email, String text) {
        draft(List.of(email), "", text);
    }

    /**
     * Opens one draft to some people.
     *
     * @param subject may be empty
     */
    void draft(List<String> emails, String subject, String text);

    void copy(String text);
}
