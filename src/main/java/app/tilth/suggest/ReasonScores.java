package app.tilth.suggest;

import app.tilth.tie.TieIndex;
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

    private static final int PAGE_BITS = 8;
    static final int PAGE = 1 << PAGE_BITS;
    private static final Page NOTHING = new Page(new float[PAGE], 0, Long.MAX_VALUE);

    /**
     * Scores of adjoining slots.
     *
     * @param best the highest, 0 where there is none
     * @param firstPerson the lowest of the persons who have it
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this room, never changed
    record Page(float[] scores, float best, long firstPerson) {
        static Page of(TieIndex ties, float[] scores, int firstSlot) {
            float best = 0;
            long firstPerson = Long.MAX_VALUE;
            for (int i = 0; i < PAGE; i++) {
                if (scores[i] > 0 && scores[i] >= best) {
                    long person = ties.person(firstSlot + i);
                    firstPerson = scores[i] > best ? person : Math.min(firstPerson, person);
                    best = scores[i];
                }
            }
            return best == 0 ? NOTHING : new Page(scores, best, firstPerson);
        }
    }

    private final Page[] pages;

    private ReasonScores(Page[] pages) {
        this.pages = pages;
    }

    static ReasonScores of(TieIndex ties, Scoring scoring) {
        Page[] pages = new Page[(ties.size() + PAGE - 1) >> PAGE_BITS];
        for (int page = 0; page < pages.length; page++) {
            int from = page << PAGE_BITS;
            float[] scores = new float[PAGE];
            for (int slot = from; slot < Math.min(from + PAGE, ties.size()); slot++) {
                scores[slot - from] = (float) scoring.of(slot);
            }
            pages[page] = Page.of(ties, scores, from);
        }
        return new ReasonScores(pages);
    }

    /** With the score of one slot of these ties changed. */
    ReasonScores with(TieIndex ties, int slot, double score) {
        int page = slot >> PAGE_BITS;
        Page[] changed = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        Arrays.fill(changed, pages.length, changed.length, NOTHING);
        float[] scores = changed[page].scores.clone();
        scores[slot & PAGE - 1] = (float) score;
        changed[page] = Page.of(ties, scores, page << PAGE_BITS);
        return new ReasonScores(changed);
    }

    /** The score of one slot, 0 for one after all those scored. */
    float at(int slot) {
        int page = slot >> PAGE_BITS;
        return page < pages.length ? pages[page].scores[slot & (PAGE - 1)] : 0;
    }

    int pages() {
        return pages.length;
    }

    Page page(int number) {
        return pages[number];
    }

    int firstSlot(int page) {
        return page << PAGE_BITS;
    }
}
