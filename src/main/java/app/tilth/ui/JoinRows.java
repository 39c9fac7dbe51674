package app.tilth.ui;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.transfer.Normal;
import app.tilth.ui.duplicates.Comparison;
import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.Comparison.Side;
import app.tilth.ui.duplicates.Pair;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Roles;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two people side by side in words. */
final class JoinRows {
    private static final Messages TEXTS = Messages.of("ui.duplicates");
    /** Most characters of a note that are shown. */
    private static final int LONGEST = 240;

    private final Stores stores;
    private final LocalDate today;

    private JoinRows(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    /** Empty where one of the two is not there. */
    static Optional<Comparison> of(Workspace workspace, Pair pair) {
        return workspace.read(stores -> {
            Optional<Person> one = stores.people().find(pair.one());
            Optional<Person> other = stores.people().find(pair.other());
            return one.isPresent() && other.isPresent()
                    ? Optional.of(new JoinRows(stores, workspace.today()).compare(pair, one.get(), other.get()))
                    : Optional.empty();
        });
    }

    private Comparison compare(Pair pair, Person one, Person other) {
        List<Row> rows = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (JoinField field : JoinField.values()) {
            String label = TEXTS.get("field." + field);
            if (field == JoinField.PHOTO) {
                photos(label, one, other).ifPresent(rows::add);
            } else if (field != JoinField.NAME && field.isSame(one, other)) {
                if (field.isKnown(one)) {
                    same.add(label);
                }
            } else {
                rows.add(new Row(field, label, words(field, one), words(field, other), field.usual(one, other), false));
            }
        }
        return new Comparison(pair, side(one), side(other), rows, same);
    }

    /** The pictures, where there are two: where there is one, it stays. */
    private Optional<Row> photos(String label, Person one, Person other) {
        Optional<String> left = stores.photos().find(one.id()).map(JoinRows::address);
        Optional<String> right = stores.photos().find(other.id()).map(JoinRows::address);
        return left.flatMap(
                a -> right.filter(b -> !b.equals(a)).map(b -> new Row(JoinField.PHOTO, label, a, b, Keep.ONE, true)));
    }

    /** The picture itself as an address, which the screen decodes away from its own thread. */
    private static String address(Photo photo) {
        return "data:" + photo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(photo.bytes());
    }

    private Side side(Person person) {
        String name = person.name().full().isBlank()
                ? TEXTS.get("nameless")
                : person.name().full();
        String call = person.name().familiar().isBlank()
                ? TEXTS.get("nameless")
                : person.name().familiar();
        return new Side(person.id(), name, call, from(person));
    }

    private String from(Person person) {
        if (person.you()) {
            return TEXTS.get("from.you");
        }
        int seen = stores.interactions().counts(List.of(person.id())).getOrDefault(person.id(), 0);
        boolean linkedIn = person.contactPoints().stream()
                .anyMatch(p -> p.kind() == ContactPoint.Kind.URL && Normal.isProfile(p.normal()));
        String from = TEXTS.get((linkedIn ? "from.linkedin." : "from.") + (seen == 0 ? "none" : "some"), seen);
        return person.archived() ? TEXTS.get("from.archived", from) : from;
    }

    private String words(JoinField field, Person person) {
        return switch (field) {
            case NAME -> person.name().full();
            case NICKNAME -> person.name().nickname();
            case PHOTO -> "";
            case POSITION -> lines(person.positions().stream().map(this::position));
            case EMAIL -> points(person, ContactPoint.Kind.EMAIL);
            case PHONE -> points(person, ContactPoint.Kind.PHONE);
            case LINK -> points(person, ContactPoint.Kind.URL);
            case HANDLE -> points(person, ContactPoint.Kind.HANDLE);
            case ADDRESS -> points(person, ContactPoint.Kind.ADDRESS);
            case CIRCLE -> Texts.get("circle", person.circle());
            case RHYTHM ->
                person.cadenceDays() == null ? "" : TEXTS.get("every", Spans.each(Span.of(person.cadenceDays())));
            case MET -> met(person.met());
            case BIRTHDAY -> dates(person, true);
            case DATE -> dates(person, false);
            case TAG -> String.join(", ", person.tags());
            case OFFERS -> String.join(", ", person.topics(Topic.Kind.OFFERS));
            case LOOKS_FOR -> String.join(", ", person.topics(Topic.Kind.LOOKS_FOR));
            case CARES_ABOUT -> String.join(", ", person.topics(Topic.Kind.CARES_ABOUT));
            case NOTES -> shortened(person.notes());
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String points(Person person, ContactPoint.Kind kind) {
        return lines(person.contactPoints().stream()
                .filter(p -> p.kind() == kind)
                .map(p -> p.value().strip().replaceAll("\\s*\\R\\s*", ", ")));
    }

    private String position(Position position) {
        String role = Roles.of(position.title(), position.organization());
        LocalDate until = position.until();
        return until == null ? role : TEXTS.get("until", role, Dates.month(until, today));
    }

    private String met(Met met) {
        List<String> parts = new ArrayList<>();
        LocalDate day = met.day();
        if (day != null) {
            parts.add(Dates.day(day, today));
        }
        if (!met.how().isEmpty()) {
            parts.add(met.how());
        }
        Long through = met.through();
        if (through != null) {
            parts.add(TEXTS.get(
                    "met.through", stores.people().names(List.of(through)).getOrDefault(through, "")));
        }
        return String.join(", ", parts);
    }

    private static String dates(Person person, boolean birthdays) {
        return lines(person.dates().stream()
                .filter(d -> (d.kind() == DateThatMatters.Kind.BIRTHDAY) == birthdays)
                .map(d -> d.label().isEmpty() ? date(d.date()) : d.label() + ", " + date(d.date())));
    }

    private static String date(PartialDate date) {
        String day = Dates.ofAnyYear(date.monthDay());
        Integer year = date.year();
        return year == null ? day : day + ' ' + Integer.toString(year);
    }

    private static String shortened(String notes) {
        String line = notes.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)) + '…';
    }
}
