package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current row of Google's CSV as a draft. */
final class GoogleRow {
    private static final Pattern SEVERAL = Pattern.compile(" ::: ");
    /** Groups Google keeps for itself, marked with a star like those of its own naming ({@code * friends}). */
    private static final List<String> SYSTEM = List.of("* mycontacts", "* starred", "* other contacts");

    private final CsvTable table;
    private final Normal normal;
    private final List<Pair> emails;
    private final List<Pair> phones;
    private final List<Pair> websites;
    private final List<Pair> handles;
    private final List<Pair> addresses;
    private final List<Pair> events;
    private final List<Pair> relations;
    private final List<Pair> organizations;
    private final int full;
    private final int given;
    private final int middle;
    private final int family;
    private final int nickname;
    private final int fileAs;
    private final int birthday;
    private final int notes;
    private final int labels;

    /** A numbered pair of columns: what it is called, and what it is. */
    private record Pair(int label, int value) {}

    GoogleRow(CsvTable table, Normal normal) {
        this.table = table;
        this.normal = normal;
        emails = pairs("e-mail", "value");
        phones = pairs("phone", "value");
        websites = pairs("website", "value");
        handles = pairs("im", "value");
        addresses = pairs("address", "formatted");
        events = pairs("event", "value");
        relations = pairs("relation", "value");
        organizations = organizations();
        full = table.column("name");
        given = table.column("first name", "given name");
        middle = table.column("middle name", "additional name");
        family = table.column("last name", "family name");
        nickname = table.column("nickname");
        fileAs = table.column("file as");
        birthday = table.column("birthday");
        notes = table.column("notes");
        labels = table.column("labels", "group membership");
    }

    private List<Pair> pairs(String kind, String value) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; table.column(kind + " " + i + " - " + value) >= 0; i++) {
            String start = kind + " " + i + " - ";
            int label = table.column(start + "service", start + "label", start + "type");
            pairs.add(new Pair(label, table.column(start + value)));
        }
        return pairs;
    }

    private List<Pair> organizations() {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(table.column("organization title"), table.column("organization name")));
        for (int i = 1; table.column("organization " + i + " - name") >= 0; i++) {
            String start = "organization " + i + " - ";
            pairs.add(new Pair(table.column(start + "title"), table.column(start + "name")));
        }
        return pairs;
    }

    /** Empty where nothing in the row can stand for a name. */
    Optional<PersonDraft> draft() {
        return name().map(name -> {
            PersonBuilder person = Person.named(name).notes(Text.lines(table.raw(notes)));
            points(person, ContactPoint.Kind.EMAIL, emails);
            points(person, ContactPoint.Kind.PHONE, phones);
            points(person, ContactPoint.Kind.URL, websites);
            points(person, ContactPoint.Kind.HANDLE, handles);
            points(person, ContactPoint.Kind.ADDRESS, addresses);
            organizations.forEach(pair -> position(person, pair));
            tags().forEach(person::tag);
            dates(person);
            List<Related> related = new ArrayList<>();
            each(relations, (label, value) -> related.add(new Related(value, false, label)));
            return new PersonDraft(person.build(), null, GoogleReader.SOURCE, "", related, null);
        });
    }

    private Optional<PersonName> name() {
        String first = join(table.get(given), table.get(middle));
        String whole = table.get(full);
        String organization = table.get(organizations.getLast().value());
        String email =
                emails.isEmpty() ? "" : several(table.get(emails.getFirst().value()))[0];
        String written = whole.isEmpty() && first.isEmpty() && table.get(family).isEmpty() ? table.get(fileAs) : whole;
        if (written.isEmpty() && !table.get(middle).isEmpty()) {
            written = join(first, table.get(family));
        }
        return DraftName.of(written, table.get(given), table.get(family), table.get(nickname), organization, email);
    }

    private static String join(String a, String b) {
        return (a + " " + b).strip();
    }

    private void points(PersonBuilder person, ContactPoint.Kind kind, List<Pair> pairs) {
        each(pairs, (label, value) -> person.add(normal.point(kind, value, label)));
    }

    private void position(PersonBuilder person, Pair pair) {
        String title = table.get(pair.label);
        String organization = table.get(pair.value);
        if (!title.isEmpty() || !organization.isEmpty()) {
            person.add(Position.current(organization, title));
        }
    }

    private void dates(PersonBuilder person) {
        String born = table.get(birthday);
        if (!born.isEmpty()) {
            YearlyDate.parse(born)
                    .ifPresentOrElse(
                            date -> person.add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", date)),
                            () -> table.problem(Texts.get("person.birthday", born)));
        }
        each(
                events,
                (label, value) -> YearlyDate.parse(value).ifPresent(date -> {
                    boolean anniversary = label.equalsIgnoreCase("anniversary");
                    person.add(
                            anniversary
                                    ? new DateThatMatters(DateThatMatters.Kind.ANNIVERSARY, "", date)
                                    : new DateThatMatters(DateThatMatters.Kind.OTHER, label, date));
                }));
    }

    private List<String> tags() {
        return Stream.of(several(table.get(labels)))
                .filter(tag -> SYSTEM.stream().noneMatch(tag::equalsIgnoreCase))
                .map(GoogleRow::withoutStar)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toList());
    }

    /** Every filled pair of a row; one cell may hold several values. */
    private void each(List<Pair> pairs, BiConsumer<String, String> to) {
        for (Pair pair : pairs) {
            String label = withoutStar(table.get(pair.label));
            String cell = table.get(pair.value);
            if (!cell.isEmpty()) {
                for (String value : several(cell)) {
                    to.accept(label, value.strip());
                }
            }
        }
    }

    private static String[] several(String cell) {
        return cell.contains(" ::: ") ? SEVERAL.split(cell, -1) : new String[] {cell};
    }

    private static String withoutStar(String label) {
        return label.startsWith("* ") ? label.substring(2) : label;
    }
}
