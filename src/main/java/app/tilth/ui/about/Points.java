package app.tilth.ui.about;

import app.tilth.model.ContactPoint;
import app.tilth.transfer.Normal;
import app.tilth.transfer.PointCheck;
import java.util.Optional;
import java.util.function.Function;

/** Contact points as the page reads them. */
final class Points {
    private Points() {}

    static Telling value(ContactPoint.Kind kind) {
        return of(kind, ContactPoint::value, (before, typed, known) -> {
            Optional<PointCheck.Doubt> doubt =
                    typed.isEmpty() ? Optional.empty() : PointCheck.of(kind, typed, known.locale());
            return doubt.<OneOf.Read<ContactPoint>>map(reason -> new OneOf.Read.Refused<>(reason.name()))
                    .orElseGet(() ->
                            new OneOf.Read.Made<>(Normal.of(known.locale()).point(kind, typed, before.label())));
        });
    }

    static Telling label(ContactPoint.Kind kind) {
        return of(
                kind,
                ContactPoint::label,
                (before, typed, _) ->
                        new OneOf.Read.Made<>(new ContactPoint(before.kind(), before.value(), before.normal(), typed)));
    }

    private static Telling of(
            ContactPoint.Kind kind, Function<ContactPoint, String> text, OneOf.Reader<ContactPoint> reader) {
        return new OneOf<>(
                Items.points(kind),
                _ -> new ContactPoint(kind, "", ""),
                point -> point.value().isEmpty(),
                text,
                reader);
    }
}
