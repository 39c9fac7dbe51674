package app.tilth.transfer;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of Tilth's CSV, read. */
final class PersonRow {
    /** A cell holds what cannot be read. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1;
        /** What cannot be read, as one sentence. */
        final String reason;

        BadCell(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private final Messages messages = Messages.of("export");
    private final Map<PersonColumn, String> cells;
    private final Normal normal;

    PersonRow(Map<PersonColumn, String> cells, Normal normal) {
        this.cells = cells;
        this.normal = normal;
    }

    String uid() {
        return text(PersonColumn.UID);
    }

    PersonDraft draft() throws BadCell {
        var person = Person.named(new PersonName(
                        text(PersonColumn.NAME),
                        text(PersonColumn.GIVEN),
                        text(PersonColumn.FAMILY),
                        text(PersonColumn.NICKNAME)))
                .circle(
                        text(PersonColumn.CIRCLE).isBlank()
                                ? Circle.WIDER
                                : word(PersonColumn.CIRCLE, text(PersonColumn.CIRCLE), Circle.class))
                .cadenceDays(cadence())
                .met(new Met(day(PersonColumn.MET_ON, text(PersonColumn.MET_ON)), text(PersonColumn.MET_HOW), null))
                .notes(text(PersonColumn.NOTES))
                .archived(flag(PersonColumn.ARCHIVED))
                .you(flag(PersonColumn.YOU))
                .contactPoints(contactPoints())
                .positions(positions())
                .tags(texts(PersonColumn.TAGS))
                .topics(topics())
                .dates(dates());
        if (!uid().isEmpty()) {
            person.uid(uid());
        }
        String through = text(PersonColumn.MET_THROUGH);
        List<Related> related = through.isEmpty() ? List.of() : List.of(new Related(through, true, Bond.MET_THROUGH));
        return new PersonDraft(person.build(), null, Origin.TILTH, uid(), related, null);
    }

    private @Nullable Integer cadence() throws BadCell {
        String text = text(PersonColumn.CADENCE).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            int days = Integer.parseInt(text);
            if (days >= 1) {
                return days;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw bad(PersonColumn.CADENCE, text);
    }

    private List<ContactPoint> contactPoints() {
        List<ContactPoint> points = new ArrayList<>();
        for (ContactPoint.Kind kind : ContactPoint.Kind.values()) {
            for (Cell.Parts parts : items(PersonColumn.valueOf(kind.name()))) {
                Optional<String> told = Optional.of(parts.text(2)).filter(text -> !text.isEmpty());
                points.add(Told.point(kind, parts.text(0), parts.text(1), told, normal));
            }
        }
        return points;
    }

    private List<Position> positions() throws BadCell {
        List<Position> positions = new ArrayList<>();
        for (Cell.Parts parts : items(PersonColumn.POSITIONS)) {
            positions.add(new Position(
                    parts.text(0),
                    parts.text(1),
                    day(PersonColumn.POSITIONS, parts.text(2)),
                    day(PersonColumn.POSITIONS, parts.text(3))));
        }
        return positions;
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (Topic.Kind kind : Topic.Kind.values()) {
            texts(PersonColumn.valueOf(kind.name())).forEach(text -> topics.add(new Topic(kind, text)));
        }
        return topics;
    }

    private List<DateThatMatters> dates() throws BadCell {
        List<DateThatMatters> dates = new ArrayList<>();
        for (Cell.Parts parts : items(PersonColumn.DATES)) {
            DateThatMatters.Kind kind = word(PersonColumn.DATES, parts.text(0), DateThatMatters.Kind.class);
            dates.add(new DateThatMatters(
                    kind,
                    parts.text(2),
                    DateText.partial(parts.text(1)).orElseThrow(() -> bad(PersonColumn.DATES, parts.text(1)))));
        }
        return dates;
    }

    private @Nullable LocalDate day(PersonColumn column, String text) throws BadCell {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw bad(column, text);
        }
    }

    private <E extends Enum<E>> E word(PersonColumn column, String text, Class<E> type) throws BadCell {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(column, text));
    }

    private boolean flag(PersonColumn column) throws BadCell {
        String text = text(column).strip();
        if (text.isEmpty() || text.equalsIgnoreCase("no")) {
            return false;
        }
        if (text.equalsIgnoreCase("yes")) {
            return true;
        }
        throw bad(column, text);
    }

    private List<String> texts(PersonColumn column) {
        return items(column).stream().map(parts -> parts.text(0)).toList();
    }

    private List<Cell.Parts> items(PersonColumn column) {
        return Cell.items(text(column));
    }

    private String text(PersonColumn column) {
        return cells.getOrDefault(column, "");
    }

    private BadCell bad(PersonColumn column, String text) {
        return new BadCell(messages.get("csv.bad_cell", text, column.header()));
    }
}
