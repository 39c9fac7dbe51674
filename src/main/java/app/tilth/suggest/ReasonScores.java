package app.tilth.suggest;

import java.util.Arrays;

/**
 * The scores of one reason for all slots. Immutable, in pages with the best of each: one changed score copies one page, and the
 * best are found without looking at the rest.
 */
final class ReasonScores {
    /** The score of one slot. */
    @FunctionalInterface
    interface Scoring {
        double of(int slot);
    }

    static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final float[] NOTHING = new float[PAGE];

    private final float[][] pages;
    private final float[] best;

    private ReasonScores(float[][] pages, float[] best) {
        this.pages = pages;
        this.best = best;
    }

    static ReasonScores of(int slots, Scoring scoring) {
        float[][] pages = new float[pages(slots)][];
        float[] best = new float[pages.length];
        Arrays.fill(pages, NOTHING);
        for (int slot = 0; slot < slots; slot++) {
            float score = (float) scoring.of(slot);
            int page = slot >> PAGE_BITS;
            if (score > 0) {
                if (best[page] == 0) {
                    pages[page] = new float[PAGE];
                }
                pages[page][slot & PAGE - 1] = score;
                best[page] = Math.max(best[page], score);
            }
        }
        return new ReasonScores(pages, best);
    }

    private static int pages(int slots) {
        return (slots + PAGE - 1) >> PAGE_BITS;
    }

    ReasonScores with(int slot, double score) {
        int page = slot >> PAGE_BITS;
        float[][] changed = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        float[] changedBest = Arrays.copyOf(best, changed.length);
        Arrays.fill(changed, pages.length, changed.length, NOTHING);
        changed[page] = changed[page].clone();
        changed[page][slot & PAGE - 1] = (float) score;
        changedBest[page] = 0;
        for (float one : changed[page]) {
            changedBest[page] = Math.max(changedBest[page], one);
        }
        return new ReasonScores(changed, changedBest);
    }

    float at(int slot) {
        return pages[slot >> PAGE_BITS][slot & PAGE - 1];
    }

    int pages() {
        return pages.length;
    }

    /** The best score of a page of slots, 0 where there is none. */
    float best(int page) {
        return best[page];
    }

    int firstSlot(int page) {
        return page << PAGE_BITS;
    }

    int slotsOfAPage() {
        return PAGE;
    }
}
