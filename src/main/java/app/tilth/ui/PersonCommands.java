package app.tilth.ui;

import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.Who;
import app.tilth.ui.palette.Found.OfCommand;
import app.tilth.ui.person.PersonPage;
import app.tilth.words.Messages;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What the palette can do with the person whose page is open. */
record PersonCommands(EntryDialogs entries, PersonPage page) {
    private static final Messages TEXTS = Messages.of("ui.palette");

    List<OfCommand> all() {
        var who = new Who(page.id(), page.name(), page.role());
        return List.of(
                command("interaction", Feather.USERS, "I", () -> entries.interaction(who, 0)),
                command("exchange", Feather.REPEAT, "G", () -> entries.exchange(who, 0)),
                command("loop", Feather.CLOCK, "L", () -> entries.loop(who, 0)),
                command("connection", Feather.LINK, "C", () -> entries.connection(who, 0)));
    }

    private OfCommand command(String what, Feather icon, String key, Runnable deed) {
        return new OfCommand(TEXTS.get("command.person." + what, page.call()), icon, key, deed);
    }
}
