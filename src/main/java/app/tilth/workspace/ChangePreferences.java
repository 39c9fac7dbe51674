package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/** The user wants something of the days differently; what is the same before and after is not written. */
public record ChangePreferences(Preferences before, Preferences after) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        List<Preference> changed = Preference.differing(before, after);
        return MESSAGES.get(
                changed.size() == 1 ? "command.want." + changed.getFirst().setting() : "command.want");
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Preference.differing(before, after)
                .forEach(one -> stores.settings().set(one.setting(), one.told().apply(after)));
        return true;
    }
}
