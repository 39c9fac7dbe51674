package app.tilth.cli;

import app.tilth.words.Dates;
import app.tilth.words.Numbers;
import app.tilth.words.Roles;
import app.tilth.workspace.Today;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Today.Offers;
import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day's suggestions as text and as values. */
final class TodayText {
    private TodayText() {}

    /** The day as all that is known tells; whoever asks here waits for it rather than see what was known before. */
    static Offers offers(Workspace workspace, int howMany) {
        workspace.knowledge().facts();
        return new Today(workspace).offers(howMany);
    }

    record Answer(LocalDate day, int answered, List<One> suggestions) {}

    record One(String kind, long person, String name, String role, String sentence, String prompt, List<String> why) {}

    static Answer answer(Offers offers) {
        return new Answer(
                offers.day(),
                offers.answered(),
                offers.open().stream()
                        .map(o -> new One(
                                o.suggestion().kind().name(),
                                o.suggestion().person(),
                                o.suggestion().name(),
                                role(o),
                                o.suggestion().sentence(),
                                o.suggestion().prompt(),
                                o.suggestion().why()))
                        .toList());
    }

    /** Two people have none in common. */
    private static String role(Offer offer) {
        return switch (offer) {
            case Offer.OfPerson one -> Roles.of(one.person());
            case Offer.OfTwo _ -> "";
        };
    }

    static void print(Workspace workspace, Offers offers, PrintWriter out) {
        out.println(Dates.full(offers.day()));
        int number = 0;
        for (Offer offer : offers.open()) {
            out.println();
            String name = Stream.of(offer.suggestion().name(), role(offer))
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining("  "));
            out.println(Cli.MESSAGES.get("today.one", ++number, name));
            out.println("   " + offer.suggestion().sentence());
            if (!offer.suggestion().prompt().isEmpty()) {
                out.println("   ↳ " + offer.suggestion().prompt());
            }
        }
        out.println();
        int tomorrow = workspace.preferences().howMany();
        out.println(Cli.MESSAGES.get(end(workspace, offers), tomorrow, Numbers.spelled(tomorrow)));
    }

    private static String end(Workspace workspace, Offers offers) {
        if (!offers.open().isEmpty() || offers.answered() > 0) {
            return "today.end";
        }
        return workspace.read(stores -> stores.people().count()) == 0 ? "today.nobody" : "today.nothing";
    }
}
