package app.tilth.workspace;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is chosen between when two people are joined, in the order it is shown in. */
public enum JoinField {
    NAME(false, p -> p.name().full()),
    NICKNAME(false, p -> p.name().nickname()),
    /** Not kept with the person; whoever joins knows who has one. */
    PHOTO(false, _ -> ""),
    POSITION(true, Person::positions),
    EMAIL(true, p -> points(p, ContactPoint.Kind.EMAIL)),
    PHONE(true, p -> points(p, ContactPoint.Kind.PHONE)),
    LINK(true, p -> points(p, ContactPoint.Kind.URL)),
    HANDLE(true, p -> points(p, ContactPoint.Kind.HANDLE)),
    ADDRESS(true, p -> points(p, ContactPoint.Kind.ADDRESS)),
    CIRCLE(false, Person::circle),
    RHYTHM(false, Person::cadenceDays),
    MET(false, p -> p.met().equals(Met.UNKNOWN) ? null : p.met()),
    BIRTHDAY(false, p -> dates(p, true)),
    DATE(true, p -> dates(p, false)),
    TAG(true, Person::tags),
    OFFERS(true, p -> p.topics(Topic.Kind.OFFERS)),
    LOOKS_FOR(true, p -> p.topics(Topic.Kind.LOOKS_FOR)),
    CARES_ABOUT(true, p -> p.topics(Topic.Kind.CARES_ABOUT)),
    NOTES(true, Person::notes);

    private final boolean both;
    private final Function<Person, @Nullable Object> value;

    JoinField(boolean both, Function<Person, @Nullable Object> value) {
        this.both = both;
        this.value = value;
    }

    private static List<ContactPoint> points(Person person, ContactPoint.Kind kind) {
        return person.contactPoints().stream().filter(p -> p.kind() == kind).toList();
    }

    private static List<DateThatMatters> dates(Person person, boolean birthdays) {
        return person.dates().stream().filter(d -> isBirthday(d) == birthdays).toList();
    }

    static boolean isBirthday(DateThatMatters date) {
        return date.kind() == DateThatMatters.Kind.BIRTHDAY;
    }

    static JoinField of(ContactPoint point) {
        return switch (point.kind()) {
            case EMAIL -> EMAIL;
            case PHONE -> PHONE;
            case URL -> LINK;
            case HANDLE -> HANDLE;
            case ADDRESS -> ADDRESS;
        };
    }

    static JoinField of(DateThatMatters date) {
        return isBirthday(date) ? BIRTHDAY : DATE;
    }

    static JoinField of(Topic topic) {
        return switch (topic.kind()) {
            case OFFERS -> OFFERS;
            case LOOKS_FOR -> LOOKS_FOR;
            case CARES_ABOUT -> CARES_ABOUT;
        };
    }

    /** Whether both values can stay. */
    public boolean canBeBoth() {
        return both;
    }

    /** Whether anything is known of it. */
    public boolean isKnown(Person person) {
        Object known = value.apply(person);
        return known != null && !known.equals("") && !known.equals(List.of());
    }

    /** Whether both people say the same. */
    public boolean isSame(Person one, Person other) {
        Object known = value.apply(one);
        return known == null ? value.apply(other) == null : known.equals(value.apply(other));
    }

    /** What stays unless the user says otherwise: both where that can be, else whichever tells more. */
    public Keep usual(Person one, Person other) {
        if (!isKnown(other) || isSame(one, other)) {
            return Keep.ONE;
        }
        if (!isKnown(one)) {
            return Keep.OTHER;
        }
        return both ? Keep.BOTH : tellsMore(one, other) ? Keep.OTHER : Keep.ONE;
    }

    private boolean tellsMore(Person one, Person other) {
        return switch (this) {
            case NAME -> other.name().full().length() > one.name().full().length();
            case CIRCLE -> other.circle().compareTo(one.circle()) < 0;
            case BIRTHDAY ->
                dates(one, true).getFirst().date().year() == null
                        && dates(other, true).getFirst().date().year() != null;
            case MET -> isEarlier(other.met(), one.met());
            default -> false;
        };
    }

    private static boolean isEarlier(Met a, Met b) {
        return a.day() != null && (b.day() == null || a.day().isBefore(b.day()));
    }
}
