package app.tilth.transfer;

/** Where drafts go as a file is read, in the order of the file and on the reading thread. */
public interface DraftSink {
    /**
     * @param line where the person starts in the file, 1-based
     */
    void person(int line, PersonDraft draft);

    /**
     * @param line where the interaction starts in the file, 1-based
     */
    void interaction(int line, InteractionDraft draft);

    /** A part of the file that could not be taken over; the rest goes on. */
    void problem(Problem problem);

    /** Asked at every row; once true, the reader throws {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
