package app.tilth.ui.about;

import app.tilth.model.Person;
import app.tilth.model.Photo;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the page about a person asks of the network and does to it; methods may take their time. */
public interface AboutDesk extends Known {
    /** Empty where there is no such person any more. */
    Optional<AboutPage> page(long person);

    /**
     * Changes a person.
     *
     * @param name as it follows "Undo"
     */
    void change(long person, String name, UnaryOperator<Person> how);

    void remove(long person, String called);

    void photo(long person, String called, Photo photo);

    void removePhoto(long person, String called);

    /** What organizations are called whose names have words beginning so, a few. */
    List<String> organizations(String beginning);

    /** Tags in use that begin so, a few. */
    List<String> tags(String beginning);

    /** What was typed of a person and not saved; empty where nothing waits. */
    String unsaved(long person);

    void keep(long person, String draft);

    /** Tells, from any thread, that what was read may have changed. */
    AutoCloseable onChange(Runnable listener);
}
