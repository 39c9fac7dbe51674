package app.tilth.ui.network;

import app.tilth.network.layout.Onlooker;
import app.tilth.network.layout.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Looks at a layout while it comes about, a few times and as evenly as its steps. */
final class Looks implements Onlooker {
    private static final int MOST = 24;

    private final BooleanSupplier wanted;
    private final List<Positions> seen = new ArrayList<>();
    private int every = 1;
    private int step;

    /**
     * @param wanted whether it is still
     */
    Looks(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean goOn(Supplier<Positions> soFar) {
        if (step % every == 0) {
            seen.add(soFar.get());
        }
        if (seen.size() == MOST) {
            seen.removeAll(IntStream.range(0, MOST / 2)
                    .mapToObj(i -> seen.get(2 * i + 1))
                    .toList());
            every *= 2;
        }
        step++;
        return wanted.getAsBoolean();
    }

    /** The later half, in which groups unfold; before that most people stand upon each other. */
    List<Positions> unfolding() {
        return List.copyOf(seen.subList(seen.size() / 2, seen.size()));
    }
}
