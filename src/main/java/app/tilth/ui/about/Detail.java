package app.tilth.ui.about;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything of a person that is edited on its own, in the order of the page. */
public enum Detail {
    FULL_NAME(Group.NAME, Once.name(PersonName::full, Once::full)),
    GIVEN_NAME(
            Group.NAME,
            Once.name(PersonName::given, (n, text) -> new PersonName(n.full(), text, n.family(), n.nickname()))),
    FAMILY_NAME(
            Group.NAME,
            Once.name(PersonName::family, (n, text) -> new PersonName(n.full(), n.given(), text, n.nickname()))),
    NICKNAME(
            Group.NAME,
            Once.name(PersonName::nickname, (n, text) -> new PersonName(n.full(), n.given(), n.family(), text))),
    CIRCLE(
            Group.TIE,
            new Once(
                    page -> page.person().circle().name(),
                    (_, chosen, _) -> new Outcome.Change(
                            p -> p.change().circle(Circle.valueOf(chosen)).build()))),
    RHYTHM(Group.TIE, Ties.RHYTHM),
    MET_DAY(
            Group.MET,
            new Once(page -> Days.loosely(page.person().met().day()), (_, typed, known) -> Days.met(typed, known))),
    MET_HOW(Group.MET, Ties.HOW),
    MET_THROUGH(Group.MET, Ties.THROUGH),
    EMAIL(Group.EMAIL, Points.value(ContactPoint.Kind.EMAIL)),
    EMAIL_LABEL(Group.EMAIL, Points.label(ContactPoint.Kind.EMAIL)),
    PHONE(Group.PHONE, Points.value(ContactPoint.Kind.PHONE)),
    PHONE_LABEL(Group.PHONE, Points.label(ContactPoint.Kind.PHONE)),
    LINK(Group.LINK, Points.value(ContactPoint.Kind.URL)),
    LINK_LABEL(Group.LINK, Points.label(ContactPoint.Kind.URL)),
    HANDLE(Group.HANDLE, Points.value(ContactPoint.Kind.HANDLE)),
    HANDLE_LABEL(Group.HANDLE, Points.label(ContactPoint.Kind.HANDLE)),
    ADDRESS(Group.ADDRESS, Points.value(ContactPoint.Kind.ADDRESS)),
    ADDRESS_LABEL(Group.ADDRESS, Points.label(ContactPoint.Kind.ADDRESS)),
    ORGANIZATION(
            Group.POSITION,
            position(Position::organization, (p, text) -> new Position(text, p.title(), p.from(), p.until()))),
    TITLE(
            Group.POSITION,
            position(Position::title, (p, text) -> new Position(p.organization(), text, p.from(), p.until()))),
    FROM(Group.POSITION, position(p -> Days.loosely(p.from()), Days::from)),
    UNTIL(Group.POSITION, position(p -> Days.loosely(p.until()), Days::until)),
    TAG(
            Group.TAG,
            new OneOf<>(
                    Items.TAGS, _ -> "", String::isEmpty, tag -> tag, (_, typed, _) -> new OneOf.Read.Made<>(typed))),
    CARES_ABOUT(Group.CARES_ABOUT, topic(Topic.Kind.CARES_ABOUT)),
    OFFERS(Group.OFFERS, topic(Topic.Kind.OFFERS)),
    LOOKS_FOR(Group.LOOKS_FOR, topic(Topic.Kind.LOOKS_FOR)),
    DATE(Group.DATE, date(d -> Days.text(d.date()), Days::date)),
    DATE_KIND(
            Group.DATE,
            date(
                    d -> d.kind().name(),
                    (d, chosen, _) -> new OneOf.Read.Made<>(
                            new DateThatMatters(DateThatMatters.Kind.valueOf(chosen), d.label(), d.date())))),
    DATE_LABEL(
            Group.DATE,
            date(
                    DateThatMatters::label,
                    (d, typed, _) -> new OneOf.Read.Made<>(new DateThatMatters(d.kind(), typed, d.date())))),
    NOTES(Group.NOTES, new Notes());

    private final Group group;
    private final Telling telling;

    Detail(Group group, Telling telling) {
        this.group = group;
        this.telling = telling;
    }

    Group group() {
        return group;
    }

    Telling telling() {
        return telling;
    }

    /** Whether it is chosen from a list rather than typed. */
    boolean isChosen() {
        return this == CIRCLE || this == DATE_KIND;
    }

    /** Whether it may have several lines. */
    boolean isLong() {
        return this == NOTES || this == ADDRESS;
    }

    private static OneOf<Position> position(Function<Position, String> text, OneOf.Reader<Position> reader) {
        return new OneOf<>(
                Items.POSITIONS,
                _ -> Position.current("", ""),
                p -> p.organization().isEmpty() && p.title().isEmpty(),
                text,
                reader);
    }

    private static OneOf<Position> position(
            Function<Position, String> text, BiFunction<Position, String, Position> with) {
        return position(text, (before, typed, _) -> new OneOf.Read.Made<>(with.apply(before, typed)));
    }

    private static OneOf<Topic> topic(Topic.Kind kind) {
        return new OneOf<>(
                Items.topics(kind),
                _ -> new Topic(kind, ""),
                topic -> topic.text().isEmpty(),
                Topic::text,
                (_, typed, _) -> new OneOf.Read.Made<>(new Topic(kind, typed)));
    }

    private static OneOf<DateThatMatters> date(
            Function<DateThatMatters, String> text, OneOf.Reader<DateThatMatters> reader) {
        return new OneOf<>(Items.DATES, Days::blank, date -> date.date().equals(Days.NEVER), text, reader);
    }
}
