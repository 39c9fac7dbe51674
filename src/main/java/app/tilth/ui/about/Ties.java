package app.tilth.ui.about;

import app.tilth.capture.SpanReader;
import app.tilth.model.Met;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is wanted of a tie and how it began, as the page tells and reads it. */
final class Ties {
    private static final int LONGEST_DAYS = 3_653;
    private static final int WEEK = 7;

    static final Once RHYTHM = new Once(page -> rhythm(page.person().cadenceDays()), (_, typed, _) -> rhythm(typed));

    static final Once HOW = new Once(
            page -> page.person().met().how(),
            (_, typed, _) -> Once.met((met, _) -> new Met(met.day(), typed, met.through())));

    static final Once THROUGH =
            new Once(AboutPage::through, (person, typed, known) -> through(person.id(), typed, known));

    private Ties() {}

    /** As exact as it is kept: weeks where they are whole, days otherwise. */
    private static String rhythm(@Nullable Integer days) {
        if (days == null) {
            return "";
        }
        boolean weeks = days % WEEK == 0;
        var span = weeks ? new Span(days / WEEK, Span.Unit.WEEK) : new Span(days, Span.Unit.DAY);
        return Outcome.TEXTS.get("every", Spans.each(span));
    }

    private static Outcome rhythm(String typed) {
        if (typed.isEmpty()) {
            return new Outcome.Change(p -> p.change().cadenceDays(null).build());
        }
        OptionalInt days = SpanReader.days(typed);
        return days.isEmpty() || days.getAsInt() > LONGEST_DAYS
                ? Outcome.refused("rhythm")
                : new Outcome.Change(
                        p -> p.change().cadenceDays(days.getAsInt()).build());
    }

    private static Outcome through(long person, String typed, Known known) {
        if (typed.isEmpty()) {
            return Once.met((met, _) -> new Met(met.day(), met.how(), null));
        }
        List<Known.Named> fitting = known.called(typed).stream()
                .filter(named -> named.id() != person)
                .toList();
        List<Known.Named> exact = fitting.stream()
                .filter(named -> named.name().equalsIgnoreCase(typed))
                .toList();
        List<Known.Named> chosen = exact.isEmpty() ? fitting : exact;
        return switch (chosen.size()) {
            case 0 -> Outcome.refused("nobody", typed);
            case 1 ->
                Once.met((met, _) ->
                        new Met(met.day(), met.how(), chosen.getFirst().id()));
            default -> Outcome.refused("several", typed);
        };
    }
}
