package app.tilth.ui.shell;

import java.util.List;

/** Somewhere in the window that can be gone to, come back to and named in the history. */
public sealed interface Place {
    record Today() implements Place {}

    /** Everyone, through the filter last used. */
    record People() implements Place {}

    /** Only those whose tie cools, in the list of people. */
    record CoolingPeople() implements Place {}

    /** Everyone an organization’s name leads to, in the list of people. */
    record PeopleAt(String organization) implements Place {}

    /** Those who carry a tag, in the list of people. */
    record PeopleTagged(String tag) implements Place {}

    /** Those who look like one person kept twice. */
    record Duplicates() implements Place {}

    /** Some people side by side, to be joined. */
    record SideBySide(List<Long> people) implements Place {
        public SideBySide {
            people = List.copyOf(people);
        }
    }

    /** What may be wanted one day, on what was chosen there last. */
    record Needs() implements Place {}

    /** One of those needs. */
    record Need(long id) implements Place {}

    /** The picture of everyone with a connection. */
    record Network() implements Place {}

    /** What shows in all ties together. */
    record Insights() implements Place {}

    /**
     * Everything that took place, by day.
     *
     * @param filter as a link, empty for all of it
     */
    record Timeline(String filter) implements Place {}

    /** What is wanted differently. */
    record Settings() implements Place {}

    /** One person’s page. */
    record Person(long id) implements Place {}
}
