package app.tilth.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The few ties that differ from the flat arrays under them, each as flat ties of one row; an immutable sparse array in
 * pages, so that one change copies one page and the list of pages.
 */
final class ChangedTies {
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;
    static final ChangedTies NONE = new ChangedTies(new @Nullable FlatTies[0] @Nullable [], 0);

    private final @Nullable FlatTies[] @Nullable [] pages;
    private final int count;

    private ChangedTies(@Nullable FlatTies[] @Nullable [] pages, int count) {
        this.pages = pages;
        this.count = count;
    }

    /** The tie in a slot where it was changed, null where the flat arrays still hold. */
    @Nullable
    FlatTies at(int slot) {
        int page = slot >> PAGE_BITS;
        if (page >= pages.length) {
            return null;
        }
        @Nullable FlatTies @Nullable [] ties = pages[page];
        return ties == null ? null : ties[slot & PAGE - 1];
    }

    int count() {
        return count;
    }

    ChangedTies with(int slot, FlatTies tie) {
        int page = slot >> PAGE_BITS;
        var copies = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        @Nullable FlatTies @Nullable [] old = copies[page];
        @Nullable FlatTies[] ties = old == null ? new @Nullable FlatTies[PAGE] : old.clone();
        boolean first = ties[slot & PAGE - 1] == null;
        ties[slot & PAGE - 1] = tie;
        copies[page] = ties;
        return new ChangedTies(copies, first ? count + 1 : count);
    }
}
