package app.tilth.suggest;

/**
 * One person’s interest by number, each kind in the order of its texts, so that the order in which people became known never
 * shows.
 */
final class Keys {
    private final long person;
    private final Interest interest;
    private final int[] offers;
    private final int[] looksFor;
    private final int[] caresAbout;
    private final int[] tags;

    Keys(long person, Interest interest, int[] offers, int[] looksFor, int[] caresAbout, int[] tags) {
        this.person = person;
        this.interest = interest;
        this.offers = offers;
        this.looksFor = looksFor;
        this.caresAbout = caresAbout;
        this.tags = tags;
    }

    long person() {
        return person;
    }

    Interest interest() {
        return interest;
    }

    /** Not copied, never to be changed; so are the others. */
    int[] offers() {
        return offers;
    }

    int[] looksFor() {
        return looksFor;
    }

    int[] caresAbout() {
        return caresAbout;
    }

    int[] tags() {
        return tags;
    }
}
