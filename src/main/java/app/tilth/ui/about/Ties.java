package app.tilth.ui.about;

import app.tilth.model.Met;
import app.tilth.ui.words.Intervals;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is wanted of a tie and how it began, as the page tells and reads it. */
final class Ties {
    static final Once RHYTHM = new Once(page -> rhythm(page.person().cadenceDays()), (_, typed, _) -> rhythm(typed));

    static final Once HOW = new Once(
            page -> page.person().met().how(),
            (_, typed, _) -> Once.met((met, _) -> new Met(met.day(), typed, met.through())));

    static final Once THROUGH =
            new Once(AboutPage::through, (person, typed, known) -> through(person.id(), typed, known));

    private Ties() {}

    private static String rhythm(@Nullable Integer days) {
        return days == null ? "" : Intervals.text(days);
    }

    private static Outcome rhythm(String typed) {
        if (typed.isEmpty()) {
            return new Outcome.Change(p -> p.change().cadenceDays(null).build());
        }
        OptionalInt days = Intervals.read(typed);
        return days.isEmpty()
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
