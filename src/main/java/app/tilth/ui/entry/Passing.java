package app.tilth.ui.entry;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fields that tell what passed, which a dialog may have several times, told apart by what their names begin with. */
final class Passing {
    static final String WAY = "passed";
    static final String KIND = "kind";
    static final String SIZE = "size";
    static final String NOTE = "note";
    static final String OUTCOME = "outcome";
    static final String GREW_FROM = "grew-from";
    private static final String ID = "id";

    private Passing() {}

    static Values write(Values into, String prefix, Exchange exchange) {
        Values values = into.with(prefix + WAY, exchange.passed())
                .with(prefix + KIND, exchange.kind())
                .with(prefix + SIZE, exchange.size())
                .with(prefix + NOTE, exchange.note())
                .with(
                        prefix + GREW_FROM,
                        exchange.grewFrom().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        Outcome outcome = exchange.outcome();
        values = outcome == null ? values : values.with(prefix + OUTCOME, outcome);
        return exchange.id() == 0 ? values : values.with(prefix + ID, Long.toString(exchange.id()));
    }

    /**
     * What the fields tell, empty where it is not said which way something passed.
     *
     * @param before as it was, where it was kept before
     */
    static Optional<Exchange> read(
            Values values, String prefix, long person, LocalDate day, Optional<Exchange> before) {
        return values.choice(prefix + WAY, Passed.class)
                .map(passed -> new Exchange(
                        before.map(Exchange::id).orElse(0L),
                        before.map(Exchange::uid)
                                .orElseGet(() -> UUID.randomUUID().toString()),
                        person,
                        passed,
                        values.choice(prefix + KIND, Kind.class).orElse(Kind.HELP),
                        values.choice(prefix + SIZE, Size.class).orElse(Size.SMALL),
                        day,
                        passed == Passed.ASKED
                                ? values.choice(prefix + OUTCOME, Outcome.class).orElse(Outcome.OPEN)
                                : null,
                        values.stripped(prefix + NOTE),
                        before.map(Exchange::interaction).orElse(null),
                        cameBack(values, prefix) ? ids(values.text(prefix + GREW_FROM)) : List.of()));
    }

    /** Whether it came back to you: received, or asked for and granted. */
    static boolean cameBack(Values values, String prefix) {
        return values.choice(prefix + WAY, Passed.class)
                .filter(passed -> switch (passed) {
                    case GAVE -> false;
                    case RECEIVED -> true;
                    case ASKED ->
                        values.choice(prefix + OUTCOME, Outcome.class)
                                .filter(Outcome.GRANTED::equals)
                                .isPresent();
                })
                .isPresent();
    }

    static long id(Values values, String prefix) {
        String id = values.text(prefix + ID);
        return id.isEmpty() ? 0 : Long.parseLong(id);
    }

    static List<Long> ids(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
