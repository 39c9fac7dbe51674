package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.Introducers.Introducer;
import app.tilth.insight.Passing;
import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.suggest.HangingReach.Hook;
import app.tilth.tie.Return;
import app.tilth.tie.WarmthOverTime;
import app.tilth.transfer.Table;
import app.tilth.ui.words.Texts;
import app.tilth.words.Spans;
import app.tilth.workspace.Insights;
import app.tilth.workspace.Insights.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is drawn, as tables: numbers as they are, days as 2026-11-24, so that they can be sorted. */
final class Tables {
    /** Warm first, as the areas stack from the bottom. */
    static final List<Warmth> WARMTHS =
            List.of(Warmth.THRIVING, Warmth.STEADY, Warmth.NEW, Warmth.COOLING, Warmth.DORMANT);

    private Tables() {}

    private static List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> TEXTS.get("column." + key)).toList();
    }

    private static List<String> columns(Stream<String> before, Stream<String> after) {
        return Stream.concat(before.map(key -> TEXTS.get("column." + key)), after)
                .toList();
    }

    private static Stream<String> warmths() {
        return WARMTHS.stream().map(warmth -> Texts.get("warmth", warmth));
    }

    static Table of(CirclesLived circles) {
        return new Table(
                columns(Stream.of("circle", "people", "meant"), warmths()),
                Stream.of(Circle.values())
                        .map(circle -> Stream.concat(
                                        Stream.of(
                                                Texts.get("circle", circle),
                                                number(circles.people(circle)),
                                                circle.size() == 0 ? "" : number(circle.size())),
                                        WARMTHS.stream().map(warmth -> number(circles.people(circle, warmth))))
                                .toList())
                        .toList());
    }

    static Table of(Passing passing) {
        return new Table(
                columns("from", "until", "gave", "received", "asked"),
                passing.parts().stream()
                        .map(part -> List.of(
                                part.first().toString(),
                                part.last().toString(),
                                number(part.gave()),
                                number(part.received()),
                                number(part.asked())))
                        .toList());
    }

    static Table ofReturns(List<Named<Return>> returns) {
        return new Table(
                columns("person", "gave-first", "gave-day", "came", "came-day", "wait", "days"),
                returns.stream().map(Tables::row).toList());
    }

    private static List<String> row(Named<Return> named) {
        Return found = named.of();
        var first = found.investments().getFirst();
        return List.of(
                named.name(),
                Insights.words(first),
                first.day().toString(),
                Insights.words(found.received()),
                found.received().day().toString(),
                Spans.text(found.lagDays()),
                number(found.lagDays()));
    }

    static Table of(WarmthOverTime warmth) {
        return new Table(
                columns(Stream.of("day"), warmths()),
                IntStream.range(0, warmth.size())
                        .mapToObj(i -> {
                            List<String> row = new ArrayList<>();
                            row.add(LocalDate.ofEpochDay(warmth.day(i)).toString());
                            WARMTHS.forEach(state -> row.add(number(warmth.ties(i, state))));
                            return row;
                        })
                        .<List<String>>map(List::copyOf)
                        .toList());
    }

    static Table ofIntroducers(List<Named<Introducer>> people) {
        return new Table(
                columns("person", "met", "met-warm"),
                people.stream()
                        .map(named -> List.of(
                                named.name(),
                                number(named.of().met()),
                                number(named.of().warm())))
                        .toList());
    }

    static Table ofHooks(List<Named<Hook>> people) {
        return new Table(
                columns("person", "tie", "hanging"),
                people.stream()
                        .map(named -> List.of(
                                named.name(),
                                Texts.get("warmth", named.of().warmth()),
                                number(named.of().hanging())))
                        .toList());
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
