package app.tilth.capture;

import java.util.List;

/** Knows who is called what. */
public interface NameBook {
    /**
     * Someone here.
     *
     * @param role what they do and where, which tells two of one name apart; may be empty
     */
    record Named(long person, String fullName, String role) {}

    /**
     * Everyone the words may mean, whoever is closest first: those called exactly that, else those whose given name,
     * nickname or whole name begins so, else those with such a word in their name. Quick: it is asked at every keystroke.
     */
    List<Named> called(String name);
}
