package app.tilth.capture;

import java.util.List;

/** Knows who is called what. */
public interface NameBook {
    /** Someone by id and full name. */
    record Named(long person, String fullName) {}

    /**
     * Everyone the words may mean: those called exactly that, else those whose given name, nickname or whole name begins
     * so.
     */
    List<Named> called(String name);
}
