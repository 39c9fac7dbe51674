package app.tilth.duplicate;

import app.tilth.duplicate.Reason.Kind;
import app.tilth.model.ContactPoint;
import app.tilth.transfer.Normal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two are one. A profile is one person’s; everything else a family or a firm may share, so it tells only where
 * the names agree. A name alone tells only where nothing else is known that could tell.
 */
final class Weighing {
    private static final Set<Kind> FULL_NAME = EnumSet.of(Kind.NAME, Kind.SPELLING, Kind.SHORT_FORM);

    private Weighing() {}

    static Optional<Candidate> weigh(Someone one, Someone other) {
        boolean inOrder = one.identity().id() < other.identity().id();
        Someone a = inOrder ? one : other;
        Someone b = inOrder ? other : one;
        List<Reason> reasons = new ArrayList<>();
        Set<Kind> shared = EnumSet.noneOf(Kind.class);
        for (ContactPoint point : a.shared(b)) {
            if (shared.add(kind(point))) {
                reasons.add(Reason.of(kind(point), point.value()));
            }
        }
        Optional<Reason> name = Resemblance.of(a.names(), b.names());
        name.ifPresent(reason -> reasons.add(named(reason, a, b)));
        Set<String> organizations = new HashSet<>(a.organizations());
        organizations.retainAll(b.organizations());
        if (!organizations.isEmpty()) {
            reasons.add(Reason.of(Kind.ORGANIZATION, organization(a, b)));
        }
        Confidence confidence = confidence(a, b, shared, name.map(Reason::kind).orElse(null), !organizations.isEmpty());
        reasons.sort((x, y) -> x.kind().compareTo(y.kind()));
        return Optional.ofNullable(confidence)
                .map(c -> new Candidate(a.identity().id(), b.identity().id(), c, reasons));
    }

    private static Kind kind(ContactPoint point) {
        return switch (point.kind()) {
            case EMAIL -> Kind.EMAIL;
            case PHONE -> Kind.PHONE;
            case HANDLE -> Kind.HANDLE;
            case URL, ADDRESS -> Someone.isProfile(point) ? Kind.PROFILE : Kind.PAGE;
        };
    }

    private static @Nullable Confidence confidence(
            Someone a, Someone b, Set<Kind> shared, @Nullable Kind name, boolean together) {
        if (shared.contains(Kind.PROFILE)) {
            return name == null ? Confidence.LIKELY : Confidence.CERTAIN;
        }
        boolean unnamed = a.isUnnamed() || b.isUnnamed();
        if (name == null) {
            return unnamed && shared.contains(Kind.EMAIL) ? Confidence.LIKELY : null;
        }
        boolean full = FULL_NAME.contains(name);
        if (a.hasProfile() && b.hasProfile()) {
            return full && shared.contains(Kind.EMAIL) ? Confidence.POSSIBLE : null;
        }
        if (shared.contains(Kind.EMAIL)) {
            return full ? Confidence.CERTAIN : Confidence.LIKELY;
        }
        if (!shared.isEmpty()) {
            return name == Kind.NAME ? Confidence.CERTAIN : full ? Confidence.LIKELY : Confidence.POSSIBLE;
        }
        if (together) {
            return full ? Confidence.LIKELY : Confidence.POSSIBLE;
        }
        return full && byNameAlone(a, b) ? Confidence.POSSIBLE : null;
    }

    /** Two of a name at different firms are two, until something says otherwise. */
    private static boolean byNameAlone(Someone a, Someone b) {
        return a.names().getFirst().isWhole()
                && b.names().getFirst().isWhole()
                && (a.organizations().isEmpty() || b.organizations().isEmpty() || a.isBare() || b.isBare());
    }

    private static Reason named(Reason reason, Someone a, Someone b) {
        if (reason.kind() != Kind.SHORT_FORM) {
            return reason;
        }
        String one = a.identity().name().familiar();
        String other = b.identity().name().familiar();
        return one.length() <= other.length()
                ? Reason.of(Kind.SHORT_FORM, one, other)
                : Reason.of(Kind.SHORT_FORM, other, one);
    }

    private static String organization(Someone a, Someone b) {
        return a.identity().organizations().stream()
                .filter(name -> b.organizations().contains(Normal.organization(name)))
                .findFirst()
                .orElse("");
    }
}
