package app.tilth.store;

import app.tilth.model.Entry;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** The whole network as a stream of entries. */
public final class NetworkStore {
    private final Stores stores;
    private final DSLContext db;

    NetworkStore(Stores stores, DSLContext db) {
        this.stores = stores;
        this.db = db;
    }

    /** Tells everything that is there, in the order {@link Entry} asks for; memory stays small. */
    public void tell(Consumer<Entry> listener) {
        stores.organizations().forEach(listener::accept);
        stores.people().forEach(listener::accept);
        for (long person : stores.photos().people()) {
            stores.photos().find(person).ifPresent(photo -> listener.accept(new Entry.PersonPhoto(person, photo)));
        }
        stores.connections().forEach(listener::accept);
        stores.interactions().forEach(listener::accept);
        stores.exchanges().forEach(listener::accept);
        stores.loops().forEach(listener::accept);
        stores.needs().forEach(listener::accept);
        stores.introductions().forEach(listener::accept);
        stores.news().forEach(listener::accept);
        stores.suggestions().forEach(listener::accept);
        stores.distinctPairs().forEach(listener::accept);
        stores.settings().forEach(listener::accept);
    }

    /** Takes a stream of entries in, giving new ids and passing over what is there already. */
    public NetworkIntake intake() {
        stores.deferReferences();
        return new NetworkIntake(stores, db);
    }
}
