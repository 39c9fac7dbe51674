package app.tilth.ui.today;

import java.util.List;

/** The way out to the user’s own mail program and clipboard; nothing is sent from here. */
public interface Letters {
    /** Opens a draft in the mail program. */
    default void draft(String email, String text) {
        draft(List.of(email), text);
    }

    /** Opens one draft to several people. */
    default void draft(List<String> emails, String text) {
        draft(emails, "", text);
    }

    /**
     * The same with a subject.
     *
     * @param subject may be empty
     */
    void draft(List<String> emails, String subject, String text);

    void copy(String text);
}
