package app.tilth.cli;

import app.tilth.need.Helper;
import app.tilth.need.NeedWords;
import app.tilth.need.Plan;
import app.tilth.need.Step;
import app.tilth.words.Dates;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Needs.Outlook;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Needs as text and as values. */
final class NeedsText {
    private NeedsText() {}

    record Answer(LocalDate day, List<One> needs) {}

    record One(
            long id,
            String title,
            @Nullable LocalDate horizon,
            String stage,
            String headline,
            List<Person> people,
            int more,
            List<Gap> gaps,
            String pace,
            String paceInWords,
            @Nullable LocalDate ready,
            List<Month> plan) {}

    record Person(
            long person, String name, String reached, List<String> by, String ground, String first, List<Long> path) {}

    record Gap(String kind, String text, String words, List<Long> mightKnow) {}

    record Month(String month, String season, List<Thing> things) {}

    record Thing(String kind, long person, LocalDate day, boolean done, String words) {}

    static Answer answer(Needs needs) {
        return new Answer(
                needs.today(), needs.open().stream().map(one -> one(needs, one)).toList());
    }

    private static One one(Needs needs, Outlook one) {
        NeedWords words = needs.words();
        return new One(
                one.need().id(),
                one.need().title(),
                one.need().horizon(),
                one.coverage().stage().name(),
                NeedWords.headline(one.coverage()),
                one.coverage().helpers().stream()
                        .map(helper -> person(helper, needs))
                        .toList(),
                one.coverage().more(),
                one.coverage().gaps().stream()
                        .map(gap -> new Gap(
                                gap.criterion().kind().name(),
                                gap.criterion().text(),
                                NeedWords.gap(gap) + ". " + words.mightKnow(gap),
                                gap.mightKnow()))
                        .toList(),
                one.plan().pace().word().name(),
                words.pace(one.plan()),
                one.plan().pace().ready(),
                one.plan().months().stream().map(month -> month(month, words)).toList());
    }

    private static Person person(Helper helper, Needs needs) {
        return new Person(
                helper.person(),
                needs.name(helper.person()),
                helper.reached().name(),
                helper.by().stream().map(criterion -> criterion.kind().name()).toList(),
                needs.words().ground(helper),
                NeedWords.first(helper),
                helper.path() == null ? List.of() : helper.path().people());
    }

    private static Month month(Plan.Month month, NeedWords words) {
        return new Month(
                month.month().toString(),
                month.season().name(),
                month.steps().stream()
                        .map(step ->
                                new Thing(step.kind().name(), step.person(), step.day(), step.done(), words.step(step)))
                        .toList());
    }

    static void print(Needs needs, PrintWriter out) {
        out.println(Dates.full(needs.today()));
        if (needs.open().isEmpty()) {
            out.println();
            out.println(Cli.MESSAGES.get("needs.none"));
        }
        for (Outlook one : needs.open()) {
            print(one, needs, out);
        }
    }

    private static void print(Outlook one, Needs needs, PrintWriter out) {
        NeedWords words = needs.words();
        out.println();
        out.println(Cli.MESSAGES.get("needs.title", one.need().title(), words.horizon(one.need())));
        out.println("  " + NeedWords.headline(one.coverage()));
        for (Helper helper : one.coverage().helpers()) {
            out.println(Cli.MESSAGES.get(
                    "needs." + helper.reached(),
                    needs.name(helper.person()),
                    words.ground(helper),
                    NeedWords.first(helper)));
        }
        Stream.of(NeedWords.more(one.coverage()))
                .filter(more -> !more.isEmpty())
                .forEach(more -> out.println("  " + more));
        one.coverage()
                .gaps()
                .forEach(gap -> out.println(Cli.MESSAGES.get("needs.gap", NeedWords.gap(gap), words.mightKnow(gap))));
        for (Plan.Month month : one.plan().months()) {
            out.println(Cli.MESSAGES.get(
                    "needs.month",
                    Dates.month(month.month().atDay(1), needs.today()),
                    NeedWords.season(month.season())));
            for (Step step : month.steps()) {
                out.println(Cli.MESSAGES.get(step.done() ? "needs.done" : "needs.step", words.step(step)));
            }
        }
        out.println("  " + words.pace(one.plan()));
        Stream.of(NeedWords.left(one.plan())).filter(left -> !left.isEmpty()).forEach(left -> out.println("  " + left));
    }
}
