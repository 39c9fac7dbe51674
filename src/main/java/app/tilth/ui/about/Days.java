package app.tilth.ui.about;

import app.tilth.capture.DayReader.Read;
import app.tilth.capture.DayReader.Year;
import app.tilth.model.DateThatMatters;
import app.tilth.model.DateThatMatters.Kind;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Days as the page tells and reads them. */
final class Days {
    private Days() {}

    /** "12 Nov 1980", empty for none. */
    static String text(@Nullable LocalDate day) {
        return day == null ? "" : text(PartialDate.of(day));
    }

    /** "12 Nov 1980", "12 Nov" where no year is known. */
    static String text(PartialDate date) {
        String day = Dates.ofAnyYear(date.monthDay());
        Integer year = date.year();
        return year == null ? day : day + ' ' + year;
    }

    /** "November 1980" for the first day of a month, since that stands for a month as a rule. */
    static String loosely(@Nullable LocalDate day) {
        return day == null || day.getDayOfMonth() > 1 ? text(day) : Dates.month(day, LocalDate.MAX);
    }

    static OneOf.Read<Position> from(Position position, String typed, Known known) {
        return end(typed, known, day -> new Position(position.organization(), position.title(), day, position.until()));
    }

    static OneOf.Read<Position> until(Position position, String typed, Known known) {
        return end(typed, known, day -> new Position(position.organization(), position.title(), position.from(), day));
    }

    private interface Ending {
        Position at(@Nullable LocalDate day);
    }

    private static OneOf.Read<Position> end(String typed, Known known, Ending ending) {
        Read read = typed.isEmpty() ? null : known.days().readLoosely(typed);
        return switch (read) {
            case null -> new OneOf.Read.Made<>(ending.at(null));
            case Read.NoSuchDay() -> new OneOf.Read.Refused<>("no-such-day");
            case Read.NotADay() -> new OneOf.Read.Refused<>("no-month");
            case Read.Day(LocalDate day, Year _) -> {
                Position changed = ending.at(day);
                LocalDate from = changed.from();
                LocalDate until = changed.until();
                yield from != null && until != null && until.isBefore(from)
                        ? new OneOf.Read.Refused<>("order")
                        : new OneOf.Read.Made<>(changed);
            }
        };
    }

    /** An empty text takes a date away. */
    static OneOf.Read<DateThatMatters> date(DateThatMatters date, String typed, Known known) {
        if (typed.isEmpty()) {
            return new OneOf.Read.Made<>(new DateThatMatters(Kind.OTHER, "", NEVER));
        }
        return switch (known.days().read(typed)) {
            case Read.NoSuchDay() -> new OneOf.Read.Refused<>("no-such-day");
            case Read.NotADay() -> new OneOf.Read.Refused<>("no-day");
            case Read.Day day -> {
                boolean birthday = date.kind() == Kind.BIRTHDAY;
                PartialDate partial =
                        day.year() == Year.FOLLOWS && !birthday ? PartialDate.of(day.day()) : day.partial();
                yield birthday && partial.year() != null && day.day().isAfter(known.today())
                        ? new OneOf.Read.Refused<>("future")
                        : new OneOf.Read.Made<>(new DateThatMatters(date.kind(), date.label(), partial));
            }
        };
    }

    /** A date as it begins: the birthday first, then any other day. */
    static DateThatMatters blank(Person person) {
        boolean born = person.dates().stream().anyMatch(date -> date.kind() == Kind.BIRTHDAY);
        return new DateThatMatters(born ? Kind.OTHER : Kind.BIRTHDAY, "", NEVER);
    }

    /** What a date is until its day was typed. */
    static final PartialDate NEVER = new PartialDate(Integer.MIN_VALUE, MonthDay.of(1, 1));

    /** The day you met. */
    static Outcome met(String typed, Known known) {
        if (typed.isEmpty()) {
            return Once.met((met, _) -> new Met(null, met.how(), met.through()));
        }
        return switch (known.days().readLoosely(typed)) {
            case Read.NoSuchDay() -> Outcome.refused("no-such-day", typed);
            case Read.NotADay() -> Outcome.refused("no-day", typed);
            case Read.Day(LocalDate day, Year _) ->
                day.isAfter(known.today())
                        ? Outcome.refused("future", typed)
                        : Once.met((met, _) -> new Met(day, met.how(), met.through()));
        };
    }
}
