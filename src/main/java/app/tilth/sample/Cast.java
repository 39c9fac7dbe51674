package app.tilth.sample;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people whose stories are written by hand. */
final class Cast {
    private final Map<String, Community> communities;
    private final Clock clock;
    private final Roll roll;

    Cast(Map<String, Community> communities, Clock clock, Roll roll) {
        this.communities = communities;
        this.clock = clock;
        this.roll = roll;
    }

    void enrol(List<Block> blocks) {
        blocks.forEach(block -> roll.add(acquaintance(block)));
    }

    private Acquaintance acquaintance(Block block) {
        List<String> met = Block.fields(block.value("met"));
        Acquaintance through = met.size() > 2 ? roll.named(met.get(2)) : null;
        int metAgo = Clock.ago(met.getFirst());
        List<String> cares = block.list("cares about");
        return new Acquaintance(
                person(block, new Met(clock.day(metAgo), met.get(1), through == null ? null : through.id())),
                Objects.requireNonNull(communities.get(block.value("community")), block.heading()),
                block.value("place"),
                metAgo,
                through,
                rhythm(block.value("rhythm")),
                cares,
                block.list("life"),
                block.lines().stream()
                        .filter(line -> Character.isDigit(line.charAt(0)))
                        .toList(),
                true);
    }

    private static @Nullable Rhythm rhythm(String text) {
        if (text.equals("none")) {
            return null;
        }
        List<Integer> numbers = Block.split(text, " until | since ").stream()
                .map(Integer::valueOf)
                .toList();
        return new Rhythm(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : Rhythm.SPAN);
    }

    private Person person(Block block, Met met) {
        int number = roll.size();
        String called = block.value("called");
        PersonName plain = PersonName.of(block.heading());
        PersonName name = new PersonName(plain.full(), plain.given(), plain.family(), called);
        PersonBuilder person = Person.named(name)
                .id(roll.nextId())
                .uid("sample-" + roll.nextId())
                .circle(Circle.valueOf(block.value("circle").toUpperCase(Locale.ROOT)))
                .met(met)
                .tags(Block.split(block.value("tags"), ","));
        block.all("works").forEach(line -> person.add(position(Block.fields(line))));
        block.all("worked").forEach(line -> person.add(position(Block.fields(line))));
        block.list("offers").forEach(text -> person.add(new Topic(Topic.Kind.OFFERS, text)));
        block.list("looks for").forEach(text -> person.add(new Topic(Topic.Kind.LOOKS_FOR, text)));
        block.list("cares about").forEach(text -> person.add(new Topic(Topic.Kind.CARES_ABOUT, Draw.capital(text))));
        block.all("date").forEach(line -> person.add(date(Block.fields(line))));
        String work = person.build().position().map(Position::organization).orElse("");
        return person.contactPoints(Reach.of(name, work, block.value("place"), number))
                .build();
    }

    /** organization | title | from | until */
    private Position position(List<String> fields) {
        return new Position(
                fields.get(0),
                fields.get(1),
                clock.day(fields.get(2)),
                fields.size() > 3 ? clock.day(fields.get(3)) : null);
    }

    /** kind | label, if it has one | next | how many years that will be */
    private DateThatMatters date(List<String> fields) {
        DateThatMatters.Kind kind = DateThatMatters.Kind.valueOf(
                fields.getFirst().toUpperCase(Locale.ROOT).replace(' ', '_'));
        int years = Integer.parseInt(fields.getLast());
        int ago = Clock.ago(fields.get(fields.size() - 2));
        return new DateThatMatters(kind, fields.size() > 3 ? fields.get(1) : "", clock.yearly(ago, years));
    }
}
