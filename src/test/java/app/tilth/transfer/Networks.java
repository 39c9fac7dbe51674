package app.tilth.transfer;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Direction;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Met;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.Origin;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arbitrary valid networks, each wholly determined by its seed. */
public final class Networks {
    private static final String[] PIECES = {
        "Ana",
        "Łukasz",
        "王小明",
        "שלום",
        "مرحبا",
        "👩🏽‍🚀",
        "e\u0301",
        "\u202Ertl",
        "a,b;c",
        "back\\slash",
        "pipe | bar",
        "\"quoted\"",
        "'apostrophe",
        "=1+1",
        "+49 30 1234",
        "-dash",
        "@at",
        "colon: x",
        " ",
        "  two  ",
        "^caret^n",
        "\\n",
        "tab\tbed",
        "100%",
        "<b>",
        "{0}",
        "O’Neill",
        "ß",
        "\u00A0nbsp\u2003",
        "İ",
        "a\\|b",
        "\\s",
        "#",
        "&amp;",
        "=3D"
    };

    private final Random random;
    private final String extra;
    private int number;

    /**
     * @param extra what may stand in any text besides the usual
     */
    public Networks(long seed, String extra) {
        random = new Random(seed);
        this.extra = extra;
    }

    /** A stream with every kind of entry, each referring only to what was told before. */
    public List<Entry> network() {
        List<Entry> entries = new ArrayList<>();
        List<Person> people = Stream.generate(() -> person(++number))
                .limit(2 + random.nextInt(4))
                .toList();
        List<Long> ids = people.stream().map(Person::id).toList();
        entries.addAll(some(() -> new Organization(unique(), text() + "#" + unique(), maybeText(), maybeText())));
        people.forEach(person -> entries.add(random.nextBoolean() ? throughOneOf(person, ids) : person));
        entries.set(
                entries.size() - 1,
                people.getLast().change().you(random.nextBoolean()).build());
        entries.add(new Entry.PersonPhoto(one(ids), photo()));
        entries.add(new Connection(
                ids.get(0),
                ids.get(1),
                any(Connection.Kind.values()),
                any(Connection.Source.values()),
                maybe(random::nextDouble)));
        List<Interaction> interactions = some(() -> interaction(ids));
        entries.addAll(interactions);
        List<Long> exchanges = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Exchange exchange = exchange(ids, interactions, exchanges);
            exchanges.add(exchange.id());
            entries.add(exchange);
        }
        entries.addAll(some(() -> new Loop(
                unique(),
                uid(),
                one(ids),
                any(Loop.Kind.values()),
                text(),
                day(),
                maybe(this::day),
                maybe(this::day),
                exchanges.isEmpty() ? null : maybe(() -> one(exchanges)))));
        entries.addAll(some(() -> need(ids, exchanges)));
        entries.addAll(some(() -> new Introduction(
                unique(), uid(), ids.get(1), ids.get(0), any(Introduction.Stage.values()), maybeText(), day())));
        entries.addAll(some(() -> new News(unique(), one(ids), any(News.Kind.values()), maybeText(), text(), day())));
        entries.addAll(some(() -> new SuggestionState(
                one(ids), any(SuggestionKind.values()), any(SuggestionState.What.values()), day(), maybe(this::day))));
        if (random.nextBoolean()) {
            entries.add(new DistinctPair(ids.get(1), ids.get(0)));
        }
        entries.addAll(some(() -> new Entry.Setting("key." + unique(), maybeText())));
        return entries;
    }

    /** A person who knows of nobody else. */
    Person person(long id) {
        return Person.named(new PersonName(maybeText(), maybeText(), maybeText(), maybeText()))
                .id(id)
                .uid(uid())
                .circle(any(Circle.values()))
                .cadenceDays(maybe(() -> 1 + random.nextInt(400)))
                .met(new Met(maybe(this::day), maybeText(), null))
                .notes(maybeText())
                .archived(random.nextBoolean())
                .contactPoints(some(this::contactPoint))
                .positions(some(() -> new Position(maybeText(), maybeText(), maybe(this::day), maybe(this::day))))
                .tags(some(() -> text() + unique()))
                .topics(some(() -> new Topic(any(Topic.Kind.values()), text())))
                .dates(some(() -> new DateThatMatters(any(DateThatMatters.Kind.values()), maybeText(), partialDate())))
                .build();
    }

    Photo photo() {
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return new Photo(any("image/jpeg", "image/png", "image/webp", "image/gif"), bytes);
    }

    private Person throughOneOf(Person person, List<Long> ids) {
        return person.change()
                .met(new Met(person.met().day(), person.met().how(), one(ids)))
                .build();
    }

    private Interaction interaction(List<Long> ids) {
        return new Interaction(
                unique(),
                new Origin(any("tilth", "linkedin"), uid()),
                day(),
                maybe(() -> LocalTime.ofSecondOfDay(random.nextInt(86_400))),
                maybe(() -> random.nextInt(200)),
                any(InteractionKind.values()),
                any(Direction.values()),
                maybeText(),
                maybeText(),
                ids.subList(0, random.nextInt(ids.size())));
    }

    private Exchange exchange(List<Long> ids, List<Interaction> interactions, List<Long> before) {
        Exchange.Passed passed = any(Exchange.Passed.values());
        return new Exchange(
                unique(),
                uid(),
                one(ids),
                passed,
                any(Exchange.Kind.values()),
                any(Exchange.Size.values()),
                day(),
                passed == Exchange.Passed.ASKED ? any(Exchange.Outcome.values()) : null,
                maybeText(),
                interactions.isEmpty() ? null : maybe(() -> one(interactions).id()),
                List.copyOf(before));
    }

    private Need need(List<Long> ids, List<Long> exchanges) {
        return new Need(
                unique(),
                uid(),
                text(),
                maybeText(),
                maybe(this::day),
                maybe(this::day),
                maybe(this::day),
                maybeText(),
                some(() -> criterion(ids)).stream().distinct().toList(),
                ids.subList(0, random.nextInt(ids.size())),
                exchanges.subList(0, random.nextInt(exchanges.size() + 1)));
    }

    private Need.Criterion criterion(List<Long> ids) {
        return random.nextBoolean() ? Need.Criterion.of(one(ids)) : Need.Criterion.of(Need.Criterion.Kind.ROLE, text());
    }

    private ContactPoint contactPoint() {
        ContactPoint.Kind kind = any(ContactPoint.Kind.values());
        String value = text().strip() + unique();
        String label = any("", "work", "home", "Work", maybeText());
        String normal = random.nextBoolean() ? value.strip().toLowerCase(Locale.ROOT) : "+4930" + unique();
        return new ContactPoint(kind, value, normal, label);
    }

    private PartialDate partialDate() {
        MonthDay day = MonthDay.of(any(1, 2, 12), 1 + random.nextInt(29));
        return new PartialDate(maybe(() -> any(1, 1604, 1899, 1980, 1999, 2026, 9999)), day);
    }

    private LocalDate day() {
        return LocalDate.of(1 + random.nextInt(any(2100, 9999)), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String uid() {
        return any("", "urn:uuid:", "x;y,z ") + Long.toHexString(random.nextLong()) + "-" + unique();
    }

    private long unique() {
        return ++number;
    }

    private String maybeText() {
        return random.nextInt(3) == 0 ? "" : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(any(PIECES));
            if (!extra.isEmpty() && random.nextInt(4) == 0) {
                int at = extra.offsetByCodePoints(0, random.nextInt(extra.codePointCount(0, extra.length())));
                text.appendCodePoint(extra.codePointAt(at));
            }
        }
        return text.toString();
    }

    private <T> List<T> some(Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(4)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A person without id whose lists keep their order only within a kind, as table and card do. */
    static Person byKind(Person person) {
        return person.change()
                .id(0)
                .contactPoints(person.contactPoints().stream()
                        .sorted(Comparator.comparing(ContactPoint::kind))
                        .toList())
                .topics(person.topics().stream()
                        .sorted(Comparator.comparing(Topic::kind))
                        .toList())
                .build();
    }
}
