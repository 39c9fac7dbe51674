package app.tilth.story;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of a data file as they are, read past everything the product knows of them. */
record Rows(
        List<PersonRow> people,
        List<ContactRow> contacts,
        List<PassedRow> passed,
        List<LoopRow> loops,
        List<DateRow> dates,
        List<NewsRow> news,
        List<PositionRow> positions,
        List<WordRow> tags,
        List<WordRow> topics,
        List<ConnectionRow> connections,
        List<IntroductionRow> introductions,
        List<StateRow> states,
        List<SettingRow> settings,
        List<NeedRow> needs) {
    private static final int MOST_RECEIVERS = 10;
    private static final Map<String, Integer> CADENCES =
            Map.of("CORE", 7, "CLOSE", 30, "FRIENDS", 90, "ACTIVE", 365, "WIDER", 0);

    record PersonRow(
            long id,
            String name,
            String called,
            String circle,
            int ownDays,
            @Nullable LocalDate met,
            String how,
            boolean archived,
            boolean you) {}

    /** One person's part in an interaction. */
    record ContactRow(long person, long interaction, LocalDate day, String kind, String summary, int receivers) {
        /** Notes to oneself and mass mails are no contacts. */
        boolean counts() {
            return !kind.equals("NOTE") && (!kind.equals("MESSAGE") || receivers <= MOST_RECEIVERS);
        }
    }

    record PassedRow(long id, long person, String passed, String kind, LocalDate day, String outcome, String note) {
        boolean cameBack() {
            return passed.equals("RECEIVED") || outcome.equals("GRANTED");
        }
    }

    record LoopRow(
            long person,
            String kind,
            String text,
            LocalDate opened,
            @Nullable LocalDate due,
            @Nullable LocalDate closed,
            long exchange) {}

    record DateRow(long person, String kind, String label, int year, int month, int day) {
        LocalDate in(int inYear) {
            LocalDate first = LocalDate.of(inYear, month, 1);
            return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
        }
    }

    record NewsRow(long person, String kind, String before, String after, LocalDate day) {}

    /** {@code industry} of the organization, empty where none is kept. */
    record PositionRow(long person, String title, String organization, String industry, boolean current) {}

    /** A tag, or a topic with its kind. */
    record WordRow(long person, String kind, String text) {}

    record ConnectionRow(long a, long b) {}

    record IntroductionRow(long a, long b, String stage, String reason, LocalDate day) {
        boolean isOf(long one, long other) {
            return (a == one && b == other) || (a == other && b == one);
        }
    }

    record StateRow(
            long person,
            String kind,
            String what,
            LocalDate day,
            @Nullable LocalDate until) {}

    record SettingRow(String name, String value) {}

    record NeedRow(String title, @Nullable LocalDate horizon, boolean met) {}

    static Rows of(Path file) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new Rows(
                    read(
                            db,
                            "SELECT id, full_name, nickname, given_name, circle, ifnull(cadence_days, 0), met_day, met_how,"
                                    + " archived, is_you FROM person",
                            r -> new PersonRow(
                                    r.getLong(1),
                                    r.getString(2),
                                    firstFilled(r.getString(3), r.getString(4), r.getString(2)),
                                    r.getString(5),
                                    r.getInt(6),
                                    dayOrNone(r, 7),
                                    r.getString(8),
                                    r.getBoolean(9),
                                    r.getBoolean(10))),
                    read(
                            db,
                            "SELECT p.person_id, i.id, i.day, i.kind, i.summary, (SELECT count(*) FROM participant o WHERE"
                                    + " o.interaction_id = i.id) FROM participant p JOIN interaction i ON i.id ="
                                    + " p.interaction_id ORDER BY i.day, i.id",
                            r -> new ContactRow(
                                    r.getLong(1),
                                    r.getLong(2),
                                    day(r, 3),
                                    r.getString(4),
                                    r.getString(5),
                                    r.getInt(6))),
                    read(
                            db,
                            "SELECT id, person_id, passed, kind, day, ifnull(outcome, ''), note FROM exchange ORDER BY day",
                            r -> new PassedRow(
                                    r.getLong(1),
                                    r.getLong(2),
                                    r.getString(3),
                                    r.getString(4),
                                    day(r, 5),
                                    r.getString(6),
                                    r.getString(7))),
                    read(
                            db,
                            "SELECT person_id, kind, text, opened_day, due_day, closed_day, ifnull(exchange_id, 0) FROM loop",
                            r -> new LoopRow(
                                    r.getLong(1),
                                    r.getString(2),
                                    r.getString(3),
                                    day(r, 4),
                                    dayOrNone(r, 5),
                                    dayOrNone(r, 6),
                                    r.getLong(7))),
                    read(
                            db,
                            "SELECT person_id, kind, label, ifnull(year, 0), month, day_of_month FROM date_that_matters",
                            r -> new DateRow(
                                    r.getLong(1),
                                    r.getString(2),
                                    r.getString(3),
                                    r.getInt(4),
                                    r.getInt(5),
                                    r.getInt(6))),
                    read(
                            db,
                            "SELECT person_id, kind, before, after, day FROM news",
                            r -> new NewsRow(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), day(r, 5))),
                    read(
                            db,
                            "SELECT p.person_id, p.title, ifnull(o.name, ''), ifnull(o.industry, ''), p.until_day IS NULL"
                                    + " FROM position p LEFT JOIN organization o ON o.id = p.organization_id"
                                    + " ORDER BY p.person_id, p.ordinal",
                            r -> new PositionRow(
                                    r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getBoolean(5))),
                    read(
                            db,
                            "SELECT p.person_id, t.name FROM person_tag p JOIN tag t ON t.id = p.tag_id",
                            r -> new WordRow(r.getLong(1), "TAG", r.getString(2))),
                    read(
                            db,
                            "SELECT person_id, kind, text FROM topic ORDER BY person_id, ordinal",
                            r -> new WordRow(r.getLong(1), r.getString(2), r.getString(3))),
                    read(db, "SELECT a_id, b_id FROM connection", r -> new ConnectionRow(r.getLong(1), r.getLong(2))),
                    read(
                            db,
                            "SELECT a_id, b_id, stage, reason, day FROM introduction",
                            r -> new IntroductionRow(
                                    r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), day(r, 5))),
                    read(
                            db,
                            "SELECT person_id, kind, what, day, until_day FROM suggestion_answer UNION ALL"
                                    + " SELECT person_id, kind, 'SHOWN', day, NULL FROM suggestion_shown",
                            r -> new StateRow(
                                    r.getLong(1), r.getString(2), r.getString(3), day(r, 4), dayOrNone(r, 5))),
                    read(db, "SELECT name, value FROM setting", r -> new SettingRow(r.getString(1), r.getString(2))),
                    read(
                            db,
                            "SELECT title, horizon_day, met_day IS NOT NULL FROM need",
                            r -> new NeedRow(r.getString(1), dayOrNone(r, 2), r.getBoolean(3))));
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection db, String sql, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(row.of(rows));
            }
        }
        return all;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return LocalDate.ofEpochDay(row.getLong(column));
    }

    private static @Nullable LocalDate dayOrNone(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    private static String firstFilled(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    Optional<PersonRow> person(long id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    /** The longest silence wanted with someone, in days; 0 where none is. */
    int asked(PersonRow person) {
        if (person.ownDays() > 0) {
            return person.ownDays();
        }
        return settings.stream()
                .filter(setting -> setting.name().equals("cadence." + person.circle()))
                .map(setting -> Integer.parseInt(setting.value()))
                .findFirst()
                .orElse(CADENCES.getOrDefault(person.circle(), 0));
    }

    /** The contact-days of a tie up to a day. */
    SortedSet<LocalDate> contactDays(long person, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ContactRow contact : contacts) {
            if (contact.person() == person && contact.counts() && !contact.day().isAfter(until)) {
                days.add(contact.day());
            }
        }
        return days;
    }

    /** The days up to one on which there was a contact or something passed. */
    SortedSet<LocalDate> touchDays(long person, LocalDate until) {
        SortedSet<LocalDate> days = contactDays(person, until);
        passed(person, until).forEach(one -> days.add(one.day()));
        return days;
    }

    /** What passed with someone up to a day, oldest first. */
    List<PassedRow> passed(long person, LocalDate until) {
        return passed.stream()
                .filter(one -> one.person() == person && !one.day().isAfter(until))
                .toList();
    }

    /** What is open with someone on a day. */
    List<LoopRow> open(long person, LocalDate today) {
        return loops.stream()
                .filter(loop -> loop.person() == person && loop.closed() == null)
                .filter(loop -> !loop.opened().isAfter(today))
                .toList();
    }

    List<StateRow> states(long person, String what) {
        return states.stream()
                .filter(state -> state.person() == person && state.what().equals(what))
                .toList();
    }

    boolean hasTopic(long person, String kind, String text) {
        return topics.stream()
                .anyMatch(topic -> topic.person() == person
                        && topic.kind().equals(kind)
                        && topic.text().equalsIgnoreCase(text));
    }

    boolean hasTag(long person, String text) {
        return tags.stream()
                .anyMatch(tag -> tag.person() == person && tag.text().equalsIgnoreCase(text));
    }

    Set<Long> knownBy(long person) {
        Set<Long> known = new HashSet<>();
        for (ConnectionRow connection : connections) {
            if (connection.a() == person || connection.b() == person) {
                known.add(connection.a() == person ? connection.b() : connection.a());
            }
        }
        return known;
    }

    /** Whether both took part in something where people see or hear each other. */
    boolean wereTogether(long one, long other, LocalDate until) {
        Set<Long> withOne = new HashSet<>();
        for (ContactRow contact : contacts) {
            boolean together = List.of("CALL", "MEETING", "MEAL", "EVENT").contains(contact.kind());
            if (contact.person() == one && together && !contact.day().isAfter(until)) {
                withOne.add(contact.interaction());
            }
        }
        return contacts.stream()
                .anyMatch(contact -> contact.person() == other && withOne.contains(contact.interaction()));
    }

    static long days(LocalDate from, @Nullable LocalDate until) {
        return Objects.requireNonNull(until).toEpochDay() - from.toEpochDay();
    }
}
