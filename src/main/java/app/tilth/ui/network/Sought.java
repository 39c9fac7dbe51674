package app.tilth.ui.network;

/** What is looked for in the network. */
public sealed interface Sought {
    String name();

    /**
     * A person.
     *
     * @param role may be empty
     */
    record OfPerson(long id, String name, String role) implements Sought {}

    /**
     * An organization.
     *
     * @param people how many are there now; others may have been
     */
    record OfOrganization(String name, int people) implements Sought {}

    /** A tag that people carry. */
    record OfTag(String name, int people) implements Sought {}
}
