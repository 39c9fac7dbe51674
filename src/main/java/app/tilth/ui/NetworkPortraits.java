package app.tilth.ui;

import app.tilth.model.Photo;
import app.tilth.ui.control.Portraits;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The photos of the open network. */
final class NetworkPortraits implements Portraits.Source {
    private final OpenNetwork network;

    NetworkPortraits(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public Set<Long> people() {
        return new HashSet<>(network.current().read(stores -> stores.photos().people()));
    }

    @Override
    public Set<Long> among(Set<Long> people) {
        return new HashSet<>(network.current().read(stores -> stores.photos().among(people)));
    }

    @Override
    public Optional<byte[]> photo(long person) {
        return network.current().read(stores -> stores.photos().find(person)).map(Photo::bytes);
    }

    @Override
    public AutoCloseable onChange(Consumer<Set<Long>> listener) {
        return network.onTouched(listener);
    }
}
