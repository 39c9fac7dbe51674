package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import java.util.Optional;

/**
 * When Tilth's own files tell the form a contact point is compared by: only where it would not come out the same from
 * the value wherever the file is read.
 */
final class Told {
    private static final Normal ANYWHERE = new Normal("");

    /** The form to tell, empty where it follows from the value. */
    static Optional<String> normal(ContactPoint point) {
        boolean follows = ANYWHERE.point(point.kind(), point.value(), point.label())
                        .normal()
                        .equals(point.normal())
                && (point.kind() != ContactPoint.Kind.PHONE || point.value().startsWith("+"));
        return follows ? Optional.empty() : Optional.of(point.normal());
    }

    /** The contact point a file tells of; the form it is compared by is {@code told} if present. */
    static ContactPoint point(
            ContactPoint.Kind kind, String value, String label, Optional<String> told, Normal normal) {
        return new ContactPoint(
                kind,
                value,
                told.orElseGet(() -> normal.point(kind, value, label).normal()),
                label);
    }

    private Told() {}
}
