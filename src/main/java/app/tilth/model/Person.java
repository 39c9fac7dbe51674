package app.tilth.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone you know or want to know, with everything kept of them but their photo and history.
 *
 * @param id row id, 0 while not stored
 * @param uid identity across files, never changes
 * @param cadenceDays the user's own interval for this tie, null where the circle's applies
 * @param you whether this is the user: one person at most
 * @param aliases what they were known by before entries of theirs were joined
 */
public record Person(
        long id,
        String uid,
        PersonName name,
        Circle circle,
        @Nullable Integer cadenceDays,
        Met met,
        String notes,
        boolean archived,
        boolean you,
        List<ContactPoint> contactPoints,
        List<Position> positions,
        List<String> tags,
        List<Topic> topics,
        List<DateThatMatters> dates,
        List<Alias> aliases)
        implements Entry {

    public Person {
        contactPoints = List.copyOf(contactPoints);
        positions = List.copyOf(positions);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        dates = List.copyOf(dates);
        aliases = List.copyOf(aliases);
    }

    /** The position to name them by: the first current one. */
    public Optional<Position> position() {
        return positions.stream().filter(Position::isCurrent).findFirst();
    }

    public Optional<ContactPoint> first(ContactPoint.Kind kind) {
        return contactPoints.stream().filter(p -> p.kind() == kind).findFirst();
    }

    public List<String> topics(Topic.Kind kind) {
        return topics.stream().filter(t -> t.kind() == kind).map(Topic::text).toList();
    }

    public static PersonBuilder named(PersonName name) {
        return new PersonBuilder(name);
    }

    public PersonBuilder change() {
        return new PersonBuilder(this);
    }
}
