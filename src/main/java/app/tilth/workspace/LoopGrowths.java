package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.workspace.Settling.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What would become of loops if something were logged, before it is. */
public final class LoopGrowths {
    private final Stores stores;
    private final LocalDate today;

    LoopGrowths(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    /** What a contact settles, and what passed in it opens. */
    public static List<Growth> of(Workspace workspace, Interaction contact, List<Exchange> passed) {
        LocalDate today = workspace.today();
        return workspace.read(stores -> {
            var growths = new LoopGrowths(stores, today);
            var settlement = new Settlement(stores, today, contact, passed);
            List<Growth> all = new ArrayList<>(growths.settled(settlement.all()));
            for (int place = 0; place < passed.size(); place++) {
                Exchange exchange = passed.get(place);
                growths.opened(place, exchange, settlement.thanked(exchange.person()))
                        .ifPresent(all::add);
            }
            return all;
        });
    }

    /** What things settle and open that passed by themselves. */
    public static List<Growth> of(Workspace workspace, List<Exchange> alone) {
        LocalDate today = workspace.today();
        return workspace.read(stores -> {
            var growths = new LoopGrowths(stores, today);
            List<Growth> all = new ArrayList<>();
            for (int place = 0; place < alone.size(); place++) {
                Exchange exchange = alone.get(place);
                all.addAll(growths.settled(AddExchange.settled(stores, exchange, today)));
                growths.opened(place, exchange, Set.of()).ifPresent(all::add);
            }
            return all;
        });
    }

    /** What a line settles and opens. */
    List<Growth> of(DraftContact told) {
        List<Growth> all =
                new ArrayList<>(settled(told.settlement(stores, today).all()));
        for (int place = 0; place < told.passed().size(); place++) {
            opened(place, told.passed().get(place), told.name(place), told.spokenOf(place, stores, today))
                    .ifPresent(all::add);
        }
        return all;
    }

    private List<Growth> settled(List<Settled> all) {
        Map<Long, String> names = stores.people()
                .names(all.stream().map(one -> one.loop().person()).distinct().toList());
        return all.stream()
                .map(one -> growth(
                        one,
                        PersonName.of(names.getOrDefault(one.loop().person(), ""))
                                .familiar()))
                .toList();
    }

    private static Growth growth(Settled one, String name) {
        return one.isAsk()
                ? new Growth.Answers(name, one.loop(), one.said().orElse(Outcome.GRANTED), one.certain())
                : new Growth.Settles(name, one.loop(), one.certain());
    }

    private Optional<Growth> opened(int place, Exchange passed, Set<Loop.Kind> spokenOf) {
        String name = stores.people().names(List.of(passed.person())).getOrDefault(passed.person(), "");
        return opened(place, passed, name, spokenOf);
    }

    private Optional<Growth> opened(int place, Exchange passed, String name, Set<Loop.Kind> spokenOf) {
        Set<Loop.Kind> kinds = EnumSet.noneOf(Loop.Kind.class);
        kinds.addAll(new LoopBook(stores, today).opens(passed));
        kinds.removeAll(spokenOf);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth.Opens(PersonName.of(name).familiar(), place, kinds, Owed.text(passed)));
    }
}
