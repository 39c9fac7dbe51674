package app.tilth.ui.entry;

import app.tilth.model.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two other people know each other.
 *
 * @param other 0 where it is still to be said who
 */
record ConnectionEntry(EntryDesk desk, Who with, long other) implements Entry {
    static final String OTHER = "other";
    static final String KIND = "how";
    static final String STRENGTH = "strength";

    /** How well, in words; the share of the strongest tie there can be. */
    enum Strength {
        USUAL(0),
        BARELY(.2),
        SOME(.5),
        WELL(.85);

        private final double share;

        Strength(double share) {
            this.share = share;
        }

        Optional<Double> share() {
            return this == USUAL ? Optional.empty() : Optional.of(share);
        }

        static Strength of(Connection connection) {
            Double strength = connection.strength();
            return strength == null ? USUAL : strength < .35 ? BARELY : strength < .7 ? SOME : WELL;
        }
    }

    @Override
    public String draft() {
        return "connection." + with.id() + "." + other;
    }

    @Override
    public Values begin() {
        Optional<Connection> kept = other == 0 ? Optional.empty() : desk.connection(with.id(), other);
        return Values.NONE
                .with(OTHER, Who.write(other == 0 ? List.of() : desk.who(List.of(other))))
                .with(KIND, kept.map(Connection::kind).orElse(Connection.Kind.KNOWS))
                .with(STRENGTH, kept.map(Strength::of).orElse(Strength.USUAL));
    }

    @Override
    public Map<String, Remark> remarks(Values values) {
        Map<String, Remark> remarks = new HashMap<>();
        List<Who> chosen = values.people(OTHER);
        if (chosen.isEmpty()) {
            remarks.put(OTHER, Remark.objection(TEXTS.get("other.none", with.name())));
        } else if (chosen.getFirst().id() == with.id()) {
            remarks.put(OTHER, Remark.objection(TEXTS.get("other.same", with.name())));
        } else if (other == 0
                && !chosen.getFirst().isNew()
                && desk.connection(with.id(), chosen.getFirst().id()).isPresent()) {
            remarks.put(OTHER, Remark.hint(TEXTS.get("other.known")));
        }
        return remarks;
    }

    @Override
    public String save(Values values) {
        Who chosen = values.people(OTHER).getFirst();
        Strength strength = values.choice(STRENGTH, Strength.class).orElse(Strength.USUAL);
        Optional<Double> before = chosen.isNew()
                ? Optional.empty()
                : desk.connection(with.id(), chosen.id())
                        .filter(kept -> Strength.of(kept) == strength)
                        .map(Connection::strength);
        desk.connect(
                with,
                chosen,
                values.choice(KIND, Connection.Kind.class).orElse(Connection.Kind.KNOWS),
                before.or(strength::share));
        return TEXTS.get("connected", with.name(), chosen.name());
    }
}
