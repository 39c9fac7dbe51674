package app.tilth.sample;

import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Turns contacts, oldest first, into numbered interactions, exchanges and loops. */
final class Diary {
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>();
    private final Clock clock;

    Diary(Clock clock) {
        this.clock = clock;
    }

    void write(Contact contact) {
        long id = interactions.size() + 1L;
        interactions.add(new Interaction(
                id,
                new Origin("sample", "i-" + id),
                clock.day(contact.ago()),
                contact.time(),
                contact.minutes(),
                contact.kind(),
                contact.direction(),
                contact.summary(),
                "",
                contact.people().stream().map(Acquaintance::id).toList()));
        Passing passing = contact.passing();
        Long exchange = passing == null ? null : (Long) write(passing, contact, id);
        for (OpenEnd end : contact.openEnds()) {
            long loop = loops.size() + 1L;
            loops.add(new Loop(
                    loop,
                    "sample-loop-" + loop,
                    contact.first().id(),
                    end.kind(),
                    end.text(),
                    clock.day(contact.ago()),
                    end.dueIn() == null ? null : clock.day(-end.dueIn()),
                    end.closedAgo() == null ? null : clock.day(end.closedAgo()),
                    exchange));
        }
    }

    private long write(Passing passing, Contact contact, long interaction) {
        long id = exchanges.size() + 1L;
        long person = contact.first().id();
        List<Long> from = passing.from().stream()
                .map(key -> Objects.requireNonNull(keys.get(person + key), key))
                .toList();
        exchanges.add(new Exchange(
                id,
                "sample-exchange-" + id,
                person,
                passing.passed(),
                passing.kind(),
                passing.size(),
                clock.day(contact.ago()),
                passing.outcome(),
                passing.note(),
                interaction,
                from));
        if (!passing.key().isEmpty()) {
            keys.put(person + passing.key(), id);
        }
        return id;
    }

    void tell(Consumer<Entry> teller) {
        interactions.forEach(teller);
        exchanges.forEach(teller);
        loops.forEach(teller);
    }
}
