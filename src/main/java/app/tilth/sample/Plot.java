package app.tilth.sample;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import app.tilth.model.Introduction;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands across people, written by hand: needs, introductions, news and answers to suggestions. */
final class Plot {
    private final List<Block> blocks = Block.read("plot.txt");
    private final Roll roll;
    private final Clock clock;
    private long needs;
    private long introductions;
    private long news;

    Plot(Roll roll, Clock clock) {
        this.roll = roll;
        this.clock = clock;
    }

    /** Introductions made became connections; those not yet made must not be. */
    void prepare(Web web) {
        for (List<String> fields : lines("introductions")) {
            Acquaintance a = roll.named(fields.get(0));
            Acquaintance b = roll.named(fields.get(1));
            switch (stage(fields)) {
                case MADE, CAME_TO_SOMETHING ->
                    web.connect(a, b, Connection.Kind.INTRODUCED, Connection.Source.DECLARED);
                case CONSIDERED, BOTH_ASKED, DROPPED -> web.keepApart(a, b);
            }
        }
    }

    void tell(Consumer<Entry> teller) {
        lines("needs").forEach(fields -> teller.accept(need(fields)));
        lines("introductions").forEach(fields -> teller.accept(introduction(fields)));
        lines("news").forEach(fields -> teller.accept(news(fields)));
        roll.all().forEach(person -> tellNewPosition(person, teller));
        lines("answers").forEach(fields -> teller.accept(answer(fields)));
    }

    private List<List<String>> lines(String heading) {
        return blocks.stream()
                .filter(block -> block.heading().equals(heading))
                .flatMap(block -> block.lines().stream())
                .map(Block::fields)
                .toList();
    }

    private Need need(List<String> fields) {
        needs++;
        List<Need.Criterion> criteria =
                Block.split(fields.get(4), ";").stream().map(this::criterion).toList();
        return Need.titled(fields.get(0))
                .id(needs)
                .uid("sample-need-" + needs)
                .why(fields.get(1))
                .horizon(clock.day(fields.get(2)))
                .met(clock.day(fields.get(3)))
                .criteria(criteria)
                .build();
    }

    private Need.Criterion criterion(String text) {
        int space = text.indexOf(' ');
        Need.Criterion.Kind kind = Need.Criterion.Kind.valueOf(upper(text.substring(0, space)));
        String rest = text.substring(space + 1);
        return kind == Need.Criterion.Kind.PERSON
                ? Need.Criterion.of(roll.named(rest).id())
                : Need.Criterion.of(kind, rest);
    }

    private Introduction introduction(List<String> fields) {
        introductions++;
        return new Introduction(
                introductions,
                "sample-introduction-" + introductions,
                roll.named(fields.get(0)).id(),
                roll.named(fields.get(1)).id(),
                stage(fields),
                fields.get(3),
                day(fields.get(4)));
    }

    private static Introduction.Stage stage(List<String> fields) {
        return Introduction.Stage.valueOf(upper(fields.get(2)));
    }

    private News news(List<String> fields) {
        news++;
        return new News(
                news,
                roll.named(fields.get(0)).id(),
                News.Kind.valueOf(upper(fields.get(1))),
                fields.get(2),
                fields.get(3),
                day(fields.get(4)));
    }

    /** A made-up position of the last weeks is news of someone known for longer. */
    private void tellNewPosition(Acquaintance person, Consumer<Entry> teller) {
        List<Position> positions = person.person().positions();
        LocalDate from = positions.getFirst().from();
        if (!person.written() && from != null && from.isAfter(clock.day(Careers.NEWS)) && person.met() > Careers.NEWS) {
            news++;
            teller.accept(new News(
                    news,
                    person.id(),
                    News.Kind.ORGANIZATION,
                    positions.get(1).organization(),
                    positions.getFirst().organization(),
                    from));
        }
    }

    private SuggestionState answer(List<String> fields) {
        @Nullable LocalDate until = fields.size() > 4 ? clock.day(fields.get(4)) : null;
        return new SuggestionState(
                roll.named(fields.get(0)).id(),
                SuggestionKind.valueOf(upper(fields.get(1))),
                SuggestionState.What.valueOf(upper(fields.get(2))),
                day(fields.get(3)),
                until);
    }

    private LocalDate day(String text) {
        return Objects.requireNonNull(clock.day(text), text);
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
