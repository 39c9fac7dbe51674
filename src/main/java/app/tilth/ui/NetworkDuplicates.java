package app.tilth.ui;

import app.tilth.duplicate.Candidate;
import app.tilth.duplicate.Candidates.Watch;
import app.tilth.model.DistinctPair;
import app.tilth.store.Stores;
import app.tilth.ui.duplicates.Comparison;
import app.tilth.ui.duplicates.DuplicatesDesk;
import app.tilth.ui.duplicates.Pair;
import app.tilth.workspace.DuplicateWords;
import app.tilth.workspace.Duplicates;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import app.tilth.workspace.KeepBoth;
import app.tilth.workspace.MergePeople;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may be here twice, as the open network has it. */
final class NetworkDuplicates implements DuplicatesDesk {
    /** Most people asked for in one statement. */
    private static final int AT_ONCE = 1_000;

    private final OpenNetwork network;

    NetworkDuplicates(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public List<Pair> search(Watch watch) {
        return new Duplicates(network.current())
                .all(watch).stream().map(NetworkDuplicates::pair).toList();
    }

    private static Pair pair(Candidate found) {
        return new Pair(found.a(), found.b(), DuplicateWords.of(found));
    }

    @Override
    public List<Pair> among(List<Long> people) {
        List<Pair> alike = new Duplicates(network.current())
                .among(people).stream().map(NetworkDuplicates::pair).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                Pair two = new Pair(people.get(i), people.get(j), "");
                pairs.add(alike.stream().filter(two::isOf).findFirst().orElse(two));
            }
        }
        return pairs;
    }

    @Override
    public List<Pair> open(List<Pair> pairs, Map<Long, Long> joined) {
        Set<Long> named = new HashSet<>();
        pairs.forEach(pair -> named.addAll(List.of(pair.one(), pair.other())));
        named.addAll(joined.values());
        return network.current().read(stores -> {
            Set<Long> here = here(stores, List.copyOf(named));
            Set<DistinctPair> distinct = stores.distinctPairs().all();
            Set<DistinctPair> told = new HashSet<>();
            List<Pair> open = new ArrayList<>();
            for (Pair pair : pairs) {
                long one = now(pair.one(), joined, here);
                long other = now(pair.other(), joined, here);
                DistinctPair two = new DistinctPair(one, other);
                if (one != 0 && other != 0 && one != other && !distinct.contains(two) && told.add(two)) {
                    open.add(one == pair.one() && other == pair.other() ? pair : new Pair(one, other, pair.why()));
                }
            }
            return open;
        });
    }

    private static Set<Long> here(Stores stores, List<Long> people) {
        Set<Long> here = new HashSet<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Long> some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            here.addAll(stores.people().names(some).keySet());
        }
        return here;
    }

    /** Who a person is now: themselves, whoever they were joined into, or nobody (0). */
    private static long now(long person, Map<Long, Long> joined, Set<Long> here) {
        Set<Long> seen = new HashSet<>();
        long at = person;
        while (!here.contains(at)) {
            Long into = joined.get(at);
            if (into == null || !seen.add(at)) {
                return 0;
            }
            at = into;
        }
        return at;
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        return JoinRows.of(network.current(), pair);
    }

    @Override
    public Optional<Long> join(Comparison two, Map<JoinField, Keep> choices) {
        return network.current()
                .run(new MergePeople(
                        two.one().id(),
                        two.other().id(),
                        choices,
                        two.one().call(),
                        two.other().call()));
    }

    @Override
    public boolean keepBoth(Comparison two) {
        return network.current()
                .run(new KeepBoth(
                        new DistinctPair(two.one().id(), two.other().id()),
                        two.one().call(),
                        two.other().call()));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
