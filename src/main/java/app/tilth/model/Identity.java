package app.tilth.model;

import java.util.List;

/**
 * What tells a person from others.
 *
 * @param organizations those they are or were at, each once
 */
public record Identity(long id, PersonName name, List<ContactPoint> contactPoints, List<String> organizations) {
    public Identity {
        contactPoints = List.copyOf(contactPoints);
        organizations = List.copyOf(organizations);
    }
}
