package app.tilth.store;

import static app.tilth.store.tables.Tables.SETTING;

import app.tilth.model.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Settings that belong to the network rather than to the computer. */
public final class SettingStore {
    private final DSLContext db;

    SettingStore(DSLContext db) {
        this.db = db;
    }

    public Optional<String> find(String name) {
        return db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.VALUE);
    }

    public void set(String name, String value) {
        db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(name, Rows.text(value))
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, Rows.text(value))
                .execute();
    }

    public void forEach(Consumer<Entry.Setting> consumer) {
        db.selectFrom(SETTING)
                .orderBy(SETTING.NAME)
                .forEach(r -> consumer.accept(new Entry.Setting(r.getName(), r.getValue())));
    }
}
