package app.tilth.transfer;

/** Nothing, or nothing more, can be taken from a file; the message is one sentence naming file, line and reason. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /**
     * @param line 1-based, 0 for the whole file
     * @param reason one clear sentence, without file and line
     */
    public UnreadableFile(String file, int line, String reason) {
        super(new Problem(file, line, reason).toString());
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Where the reader had to stop, 1-based; 0 for the whole file. */
    public int line() {
        return line;
    }
}
