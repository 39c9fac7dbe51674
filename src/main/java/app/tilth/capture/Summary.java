package app.tilth.capture;

/** What a line says beyond what was understood of it. */
final class Summary {
    private static final String EDGES = "[\\s,;:.!?–—-]+";

    private Summary() {}

    /**
     * The words that are free, clause by clause, each from its first free word to its last, so that a sentence with a name
     * in its middle stays a sentence.
     */
    static String of(Reading reading) {
        Line line = reading.line;
        var summary = new StringBuilder();
        int last = -1;
        int at = 0;
        while (at < line.size()) {
            int end = line.clauseEnd(at);
            int from = at;
            while (from < end && !reading.isFree(from)) {
                from++;
            }
            int to = end;
            while (to > from && !reading.isFree(to - 1)) {
                to--;
            }
            if (from < to && onlyPeople(reading, at, from)) {
                from = at;
            }
            if (from < to) {
                if (last == from) {
                    summary.append(line.gap(from - 1));
                } else if (!summary.isEmpty()) {
                    summary.append("; ");
                }
                summary.append(line.text(from, to));
                last = to;
            }
            at = end;
        }
        String unread = line.text.substring(
                line.size() == 0 ? 0 : line.word(line.size() - 1).to());
        if (unread.isBlank() || unread.matches(EDGES)) {
            return summary.toString().strip();
        }
        return (summary + (last == line.size() || summary.isEmpty() ? "" : "; ") + unread).strip();
    }

    /** Whether a clause begins with people, who are then its subject. */
    private static boolean onlyPeople(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!reading.is(at, Passage.What.PERSON)) {
                return false;
            }
        }
        return true;
    }
}
