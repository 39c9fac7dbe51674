package app.tilth.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first wanted, so that the window need not wait for it. For the thread that draws. */
final class Later<T> implements Supplier<T> {
    private final Supplier<? extends T> making;
    private @Nullable T made;

    Later(Supplier<? extends T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T here = made;
        if (here == null) {
            here = making.get();
            made = here;
        }
        return here;
    }

    /** It, if it has been made. */
    Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
