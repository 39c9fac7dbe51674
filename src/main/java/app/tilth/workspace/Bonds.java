package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.store.ConnectionStore;
import app.tilth.store.Stores;
import app.tilth.transfer.Bond;
import app.tilth.transfer.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the people of an import are connected with, kept until everyone is there: a card may name someone who comes later.
 *
 * <p>Only people named by uid are found, as in Tilth's own files; a name alone tells too little.
 */
final class Bonds {
    private record Told(long person, Related related) {}

    private final Stores stores;
    private final List<Told> told = new ArrayList<>();

    Bonds(Stores stores) {
        this.stores = stores;
    }

    void add(long person, List<Related> related) {
        related.stream().filter(Related::uri).forEach(r -> told.add(new Told(person, r)));
    }

    /** Stores what is not known yet; everyone must be stored by now. */
    void settle() {
        if (told.isEmpty()) {
            return;
        }
        Map<String, Long> ids = new HashMap<>();
        stores.people().uids().forEach((id, uid) -> ids.put(uid, id));
        ConnectionStore connections = stores.connections();
        for (Told one : told) {
            Long other = ids.get(one.related.reference());
            if (other == null || other == one.person) {
                continue;
            }
            if (one.related.label().equals(Bond.MET_THROUGH)) {
                metThrough(one.person, other);
            } else {
                connect(connections, one, other);
            }
        }
        connections.flush();
    }

    private static void connect(ConnectionStore connections, Told one, long other) {
        Optional<Bond> bond = Bond.parse(one.related.label());
        bond.ifPresent(
                b -> connections.addLater(new Connection(one.person, other, b.kind(), b.source(), b.strength())));
    }

    private void metThrough(long person, long through) {
        Person known = stores.people().find(person).orElseThrow();
        if (known.met().through() == null) {
            Met met = new Met(known.met().day(), known.met().how(), through);
            stores.people().update(known.change().met(met).build());
        }
    }
}
