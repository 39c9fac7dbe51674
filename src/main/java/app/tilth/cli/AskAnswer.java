package app.tilth.cli;

import app.tilth.ask.Mark;
import app.tilth.ask.Step;
import app.tilth.ask.TextCheck.Reading;
import app.tilth.ask.Verdict;
import app.tilth.ask.Warning;
import app.tilth.workspace.AskCheck.Giving;
import app.tilth.workspace.AskCheck.Landing;
import app.tilth.workspace.AskCheck.Outlook;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an ask would land, as text and as values. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskAnswer(
        String headline,
        List<One> people,
        List<Give> giving,
        String closing,
        List<String> notes,
        List<Mark> marks,
        @Nullable Warning warning) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            long person,
            String name,
            String verdict,
            String why,
            List<String> points,
            List<String> first,
            String smaller,
            @Nullable LocalDate readyBy) {}

    record Give(long person, String name, String sentence, int minutes) {}

    static AskAnswer of(Outlook outlook) {
        Reading text = outlook.text();
        return new AskAnswer(
                outlook.headline(),
                outlook.people().stream().map(AskAnswer::one).toList(),
                outlook.giving().stream().map(AskAnswer::give).toList(),
                outlook.closing(),
                outlook.notes(),
                text.marks(),
                text.warning().orElse(null));
    }

    private static One one(Landing landing) {
        Verdict verdict = landing.verdict();
        return new One(
                landing.person(),
                landing.name(),
                verdict.word().name(),
                landing.why(),
                verdict.points().stream().map(Verdict.Point::text).toList(),
                verdict.first().stream().map(Step::text).toList(),
                verdict.smaller(),
                landing.readyBy().orElse(null));
    }

    private static Give give(Giving giving) {
        return new Give(
                giving.person(),
                giving.name(),
                giving.step().text(),
                giving.step().minutes());
    }

    /**
     * @param text of the ask, of which marked words are shown
     */
    static void print(Outlook outlook, String text, PrintWriter out) {
        out.println(outlook.headline());
        outlook.notes().forEach(out::println);
        for (Landing one : outlook.people()) {
            out.println();
            out.println(Cli.MESSAGES.get(
                    "ask.one",
                    one.name(),
                    Cli.MESSAGES.get("ask." + one.verdict().word())));
            out.println("   " + one.why());
            if (!one.verdict().smaller().isEmpty()) {
                out.println("   " + one.verdict().smaller());
            }
            if (!one.ready().isEmpty()) {
                out.println("   " + Cli.MESSAGES.get("ask.ready", one.ready()));
            }
        }
        print(outlook.text(), text, out);
        if (!outlook.giving().isEmpty()) {
            out.println();
            out.println(Cli.MESSAGES.get("ask.giving"));
            outlook.giving()
                    .forEach(giving -> out.println(Cli.MESSAGES.get(
                            "ask.give",
                            giving.name(),
                            giving.step().text(),
                            giving.step().minutes())));
        }
        if (!outlook.closing().isEmpty()) {
            out.println();
            out.println(outlook.closing());
        }
    }

    private static void print(Reading reading, String text, PrintWriter out) {
        reading.warning().ifPresent(warning -> {
            out.println();
            out.println(warning.title() + ".");
            out.println("   " + warning.sentence());
        });
        reading.marks()
                .forEach(mark -> out.println(Cli.MESSAGES.get("ask.marked", text.substring(mark.start(), mark.end()))));
    }
}
