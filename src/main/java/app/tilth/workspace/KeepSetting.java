package app.tilth.workspace;

import app.tilth.store.Stores;
import java.time.LocalDate;

/**
 * A setting of the network the user makes.
 *
 * @param name what was done, as it follows "Undo"
 */
public record KeepSetting(String name, String setting, String value) implements Command<Boolean> {
    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.settings().set(setting, value);
        return true;
    }
}
