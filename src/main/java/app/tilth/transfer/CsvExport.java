package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes people as a CSV table for spreadsheets (RFC 4180, UTF-8 with a byte order mark): one row a person, everything
 * kept of them but their photo, history and connections. {@link TilthCsvReader} reads it back without loss.
 *
 * <p>What a cell of several things looks like is told by {@link Cell}: contact points as value, label and (where it does
 * not follow from the value) compared form; positions as organization, title, from, until; dates as kind, day, label.
 * Contact points and topics keep their order within a kind.
 */
public final class CsvExport implements Closeable {
    private final CsvFile table;
    private final LongFunction<String> uids;

    /**
     * @param uids the uid of any person by id, for those through whom you met others
     */
    public CsvExport(OutputStream out, LongFunction<String> uids) throws IOException {
        this.table = CsvFile.forSpreadsheets(
                out,
                Arrays.stream(PersonColumn.values()).map(PersonColumn::header).toList());
        this.uids = uids;
    }

    /**
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public void write(Person person) {
        table.line(Arrays.stream(PersonColumn.values())
                .map(column -> cell(person, column))
                .toList());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private String cell(Person person, PersonColumn column) {
        return switch (column) {
            case UID -> person.uid();
            case NAME -> person.name().full();
            case GIVEN -> person.name().given();
            case FAMILY -> person.name().family();
            case NICKNAME -> person.name().nickname();
            case CIRCLE -> word(person.circle());
            case CADENCE -> text(person.cadenceDays());
            case MET_ON -> text(person.met().day());
            case MET_HOW -> person.met().how();
            case MET_THROUGH ->
                Optional.ofNullable(person.met().through()).map(uids::apply).orElse("");
            case EMAIL -> points(person, ContactPoint.Kind.EMAIL);
            case PHONE -> points(person, ContactPoint.Kind.PHONE);
            case URL -> points(person, ContactPoint.Kind.URL);
            case HANDLE -> points(person, ContactPoint.Kind.HANDLE);
            case ADDRESS -> points(person, ContactPoint.Kind.ADDRESS);
            case POSITIONS ->
                Cell.list(person.positions().stream().map(CsvExport::position).toList());
            case TAGS -> Cell.list(person.tags().stream().map(List::of).toList());
            case OFFERS -> topics(person, Topic.Kind.OFFERS);
            case LOOKS_FOR -> topics(person, Topic.Kind.LOOKS_FOR);
            case CARES_ABOUT -> topics(person, Topic.Kind.CARES_ABOUT);
            case DATES -> Cell.list(person.dates().stream().map(CsvExport::date).toList());
            case NOTES -> person.notes();
            case ARCHIVED -> person.archived() ? "yes" : "";
            case YOU -> person.you() ? "yes" : "";
        };
    }

    private static String points(Person person, ContactPoint.Kind kind) {
        return Cell.list(person.contactPoints().stream()
                .filter(point -> point.kind() == kind)
                .map(point ->
                        List.of(point.value(), point.label(), Told.normal(point).orElse("")))
                .toList());
    }

    private static String topics(Person person, Topic.Kind kind) {
        return Cell.list(person.topics(kind).stream().map(List::of).toList());
    }

    private static List<String> position(Position position) {
        return List.of(position.organization(), position.title(), text(position.from()), text(position.until()));
    }

    private static List<String> date(DateThatMatters date) {
        return List.of(word(date.kind()), DateText.of(date.date()), date.label());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
