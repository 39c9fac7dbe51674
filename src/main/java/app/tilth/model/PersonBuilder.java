package app.tilth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Person}, or a changed copy of one. */
public final class PersonBuilder {
    private long id;
    private String uid = UUID.randomUUID().toString();
    private PersonName name;
    private Circle circle = Circle.WIDER;
    private @Nullable Integer cadenceDays;
    private Met met = Met.UNKNOWN;
    private String notes = "";
    private boolean archived;
    private boolean you;
    private List<ContactPoint> contactPoints = new ArrayList<>();
    private List<Position> positions = new ArrayList<>();
    private List<String> tags = new ArrayList<>();
    private List<Topic> topics = new ArrayList<>();
    private List<DateThatMatters> dates = new ArrayList<>();
    private List<Alias> aliases = List.of();

    PersonBuilder(PersonName name) {
        this.name = name;
    }

    PersonBuilder(Person from) {
        id = from.id();
        uid = from.uid();
        name = from.name();
        circle = from.circle();
        cadenceDays = from.cadenceDays();
        met = from.met();
        notes = from.notes();
        archived = from.archived();
        you = from.you();
        contactPoints = new ArrayList<>(from.contactPoints());
        positions = new ArrayList<>(from.positions());
        tags = new ArrayList<>(from.tags());
        topics = new ArrayList<>(from.topics());
        dates = new ArrayList<>(from.dates());
        aliases = from.aliases();
    }

    public PersonBuilder id(long value) {
        id = value;
        return this;
    }

    public PersonBuilder uid(String value) {
        uid = value;
        return this;
    }

    public PersonBuilder name(PersonName value) {
        name = value;
        return this;
    }

    public PersonBuilder circle(Circle value) {
        circle = value;
        return this;
    }

    public PersonBuilder cadenceDays(@Nullable Integer value) {
        cadenceDays = value;
        return this;
    }

    public PersonBuilder met(Met value) {
        met = value;
        return this;
    }

    public PersonBuilder met(LocalDate day, String how) {
        return met(new Met(day, how, null));
    }

    public PersonBuilder notes(String value) {
        notes = value;
        return this;
    }

    public PersonBuilder archived(boolean value) {
        archived = value;
        return this;
    }

    public PersonBuilder you(boolean value) {
        you = value;
        return this;
    }

    public PersonBuilder contactPoints(List<ContactPoint> value) {
        contactPoints = new ArrayList<>(value);
        return this;
    }

    public PersonBuilder add(ContactPoint point) {
        contactPoints.add(point);
        return this;
    }

    public PersonBuilder positions(List<Position> value) {
        positions = new ArrayList<>(value);
        return this;
    }

    public PersonBuilder add(Position position) {
        positions.add(position);
        return this;
    }

    public PersonBuilder tags(List<String> value) {
        tags = new ArrayList<>(value);
        return this;
    }

    public PersonBuilder tag(String tag) {
        tags.add(tag);
        return this;
    }

    public PersonBuilder topics(List<Topic> value) {
        topics = new ArrayList<>(value);
        return this;
    }

    public PersonBuilder add(Topic topic) {
        topics.add(topic);
        return this;
    }

    public PersonBuilder dates(List<DateThatMatters> value) {
        dates = new ArrayList<>(value);
        return this;
    }

    public PersonBuilder add(DateThatMatters date) {
        dates.add(date);
        return this;
    }

    public PersonBuilder aliases(List<Alias> value) {
        aliases = value;
        return this;
    }

    public Person build() {
        return new Person(
                id,
                uid,
                name,
                circle,
                cadenceDays,
                met,
                notes,
                archived,
                you,
                contactPoints,
                positions,
                tags,
                topics,
                dates,
                aliases);
    }
}
