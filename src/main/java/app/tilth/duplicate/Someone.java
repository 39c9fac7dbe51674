package app.tilth.duplicate;

import app.tilth.model.ContactPoint;
import app.tilth.model.Identity;
import app.tilth.transfer.Normal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person as they are compared: the name in its forms, and what they can be reached by and found at. */
record Someone(Identity identity, List<NameForm> names, Set<String> organizations) {
    private static final int FEWEST_DIGITS = 6;

    static Someone of(Identity identity) {
        Set<String> organizations = new HashSet<>();
        for (String name : identity.organizations()) {
            organizations.add(Normal.organization(name));
        }
        organizations.remove("");
        return new Someone(identity, NameForm.of(identity.name()), Set.copyOf(organizations));
    }

    /** Whether a value may tell a person at all: addresses are a household’s, short numbers an extension. */
    static boolean tells(ContactPoint point) {
        return switch (point.kind()) {
            case ADDRESS -> false;
            case PHONE -> point.normal().length() >= FEWEST_DIGITS;
            case EMAIL, URL, HANDLE -> !point.normal().isEmpty();
        };
    }

    boolean has(ContactPoint point) {
        return identity.contactPoints().stream()
                .anyMatch(p -> p.kind() == point.kind() && p.normal().equals(point.normal()));
    }

    List<ContactPoint> shared(Someone other) {
        return identity.contactPoints().stream()
                .filter(p -> tells(p) && other.has(p))
                .toList();
    }

    boolean hasProfile() {
        return identity.contactPoints().stream().anyMatch(Someone::isProfile);
    }

    static boolean isProfile(ContactPoint point) {
        return point.kind() == ContactPoint.Kind.URL && Normal.isProfile(point.normal());
    }

    boolean isUnnamed() {
        return names.getFirst().isEmpty();
    }

    /** Whether nothing is known but the name. */
    boolean isBare() {
        return organizations.isEmpty() && identity.contactPoints().stream().noneMatch(Someone::tells);
    }

    /** What others must share one of to be compared with them at all. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ContactPoint point : identity.contactPoints()) {
            if (tells(point)) {
                keys.add(point.kind() + " " + point.normal());
            }
        }
        for (String organization : organizations) {
            for (NameForm name : names) {
                name.words().forEach(word -> keys.add(organization + "|" + word));
                keys.add(organization + "|letters " + name.letters());
                if (!name.sound().isEmpty()) {
                    keys.add(organization + "|sound " + name.sound());
                }
                if (!name.skeleton().isEmpty()) {
                    keys.add(organization + "|skeleton " + name.skeleton());
                }
            }
        }
        return keys;
    }

    /** The same by the name alone, which many may share. */
    List<String> nameKeys() {
        List<String> keys = new ArrayList<>();
        for (NameForm name : names) {
            if (!name.isWhole()) {
                continue;
            }
            keys.add("letters " + name.letters());
            if (!name.skeleton().isEmpty()) {
                keys.add("skeleton " + name.skeleton());
            }
            for (int i = 0; i < name.words().size(); i++) {
                for (int line : Nicknames.lines(name.words().get(i))) {
                    keys.add("form " + line + " " + String.join(" ", name.without(i)));
                }
            }
        }
        return keys;
    }
}
