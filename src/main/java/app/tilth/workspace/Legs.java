package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Connection.Source;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.tie.TieReadings;
import app.tilth.words.Messages;
import app.tilth.words.Numbers;
import app.tilth.workspace.Routes.Leg;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Says how two who stand next to each other on a path are joined. */
final class Legs {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** A step weaker than this is drawn faint; so is one that is only inferred. */
    static final double WEAK = .2;

    private final TieReadings readings;
    private final LocalDate today;

    Legs(TieReadings readings) {
        this.readings = readings;
        today = LocalDate.ofEpochDay(readings.today());
    }

    /** Your tie with a person. */
    Leg tie(long person) {
        int slot = readings.ties().slot(person);
        String words = MESSAGES.get("path.tie." + readings.warmth(slot));
        return new Leg(words, readings.strength(slot) < WEAK);
    }

    Leg between(Person one, Person other, Connection connection) {
        double strength = connection.strength() == null ? connection.source().strength() : connection.strength();
        boolean inferred = connection.source() == Source.INFERRED;
        return new Leg(words(one, other, connection), inferred || strength < WEAK);
    }

    private String words(Person one, Person other, Connection connection) {
        return switch (connection.kind()) {
            case FAMILY -> MESSAGES.get("path.FAMILY");
            case INTRODUCED -> MESSAGES.get("path.INTRODUCED");
            case KNOWS -> connection.source() == Source.INFERRED ? perhaps(one, other) : MESSAGES.get("path.KNOWS");
            case WORKED_WITH -> {
                if (connection.source() == Source.INFERRED) {
                    yield perhaps(one, other);
                }
                int years = (int) yearsTogether(one, other);
                yield years > 0
                        ? MESSAGES.get("path.WORKED_WITH.years", years, Numbers.spelled(years))
                        : MESSAGES.get("path.WORKED_WITH");
            }
        };
    }

    private static String perhaps(Person one, Person other) {
        return bothAt(one, other)
                .map(at -> MESSAGES.get("path.both", at))
                .orElseGet(() -> MESSAGES.get("path.perhaps"));
    }

    /** An organization both are or were at. */
    static Optional<String> bothAt(Person one, Person other) {
        return one.positions().stream()
                .map(Position::organization)
                .filter(at -> !at.isEmpty())
                .filter(at -> other.positions().stream()
                        .anyMatch(too -> too.organization().equalsIgnoreCase(at)))
                .findFirst();
    }

    /** The longest time at one organization, in full years; 0 where that is not known. */
    private long yearsTogether(Person one, Person other) {
        return one.positions().stream()
                .filter(at -> !at.organization().isEmpty())
                .flatMapToLong(at -> other.positions().stream()
                        .filter(too -> too.organization().equalsIgnoreCase(at.organization()))
                        .flatMapToLong(too -> LongStream.of(yearsBoth(at, too))))
                .max()
                .orElse(0);
    }

    private long yearsBoth(Position at, Position too) {
        LocalDate from = at.from();
        LocalDate fromToo = too.from();
        if (from == null || fromToo == null) {
            return 0;
        }
        LocalDate both = from.isAfter(fromToo) ? from : fromToo;
        LocalDate until = until(at).isBefore(until(too)) ? until(at) : until(too);
        return Math.max(0, ChronoUnit.YEARS.between(both, until));
    }

    private LocalDate until(Position at) {
        @Nullable LocalDate until = at.until();
        return until == null || until.isAfter(today) ? today : until;
    }

    /** Into an organization. */
    static Leg door(Person person, String organization) {
        boolean now = person.positions().stream()
                .anyMatch(at -> at.isCurrent() && at.organization().equalsIgnoreCase(organization));
        return new Leg(MESSAGES.get(now ? "path.works" : "path.worked"), !now);
    }
}
