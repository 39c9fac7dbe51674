package app.tilth.ui;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.Who;
import app.tilth.ui.palette.Found.OfCommand;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the palette can do with whoever a view is on: whose page is open, who is chosen in a list, whose card is current.
 *
 * @param people never empty
 * @param page whether it is their page, where keys do the same
 * @param ask shows how an ask of some people would land
 */
record PersonCommands(EntryDialogs entries, List<Who> people, boolean page, Consumer<List<Long>> ask) {
    private static final Messages TEXTS = Messages.of("ui.palette");

    List<OfCommand> all() {
        List<OfCommand> all = new ArrayList<>();
        Who first = people.getFirst();
        if (people.size() == 1) {
            all.add(command("interaction", Feather.USERS, page ? "I" : "", () -> entries.interaction(first, 0)));
        }
        all.add(command(
                "ask",
                Feather.SHIELD,
                page ? "B" : "",
                () -> ask.accept(people.stream().map(Who::id).toList())));
        all.add(passed(Passed.GAVE, Feather.ARROW_UP_RIGHT, "G"));
        all.add(passed(Passed.RECEIVED, Feather.ARROW_DOWN_LEFT, ""));
        all.add(passed(Passed.ASKED, Feather.HELP_CIRCLE, ""));
        if (people.size() == 1) {
            all.add(command("loop", Feather.CLOCK, page ? "L" : "", () -> entries.loop(first, 0)));
            all.add(command("connection", Feather.LINK, page ? "C" : "", () -> entries.connection(first, 0)));
        }
        return all;
    }

    private OfCommand passed(Passed way, Feather icon, String key) {
        return command(way.name(), icon, key, () -> entries.exchange(people, way));
    }

    private OfCommand command(String what, Feather icon, String key, Runnable deed) {
        return new OfCommand(TEXTS.get("command.person." + what, Who.names(people)), icon, key, deed);
    }
}
